package org.chancery.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.register.Corrections;
import org.chancery.register.Entry.CorrectionMade;
import org.chancery.register.Report;
import org.jspecify.annotations.Nullable;

/** The corrections of the journal. There are few: they are read once for each transaction. */
final class CorrectionTable {

    private final Sql sql;
    private @Nullable List<CorrectionMade> read;

    CorrectionTable(Sql sql) {
        this.sql = sql;
    }

    List<CorrectionMade> all() throws SQLException {
        if (read == null) {
            read = sql.all(
                    "select entered, author, reason, body from entry where kind = 'corrected' order by seq",
                    row -> new CorrectionMade(
                            Instant.parse(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            CorrectionForm.read(row.getBytes(4))));
        }
        return read;
    }

    /** Those that speak of a dispatch. */
    Corrections about(String dispatch) throws SQLException {
        return about(Set.of(dispatch));
    }

    /** Those that speak of any of these dispatches. */
    Corrections about(Collection<String> dispatches) throws SQLException {
        return new Corrections(all().stream()
                .map(CorrectionMade::correction)
                .filter(correction -> correction.reports().stream().anyMatch(anchor -> dispatches.contains(anchor.dispatch())))
                .toList());
    }

    /** The dispatches whose reports an analyst merged with, or split from, reports of these. */
    Set<String> mergedWith(List<Report> reports) throws SQLException {
        Set<String> own = reports.stream().map(report -> report.id().dispatch()).collect(Collectors.toSet());
        Set<String> others = new TreeSet<>();
        for (CorrectionMade made : all()) {
            Correction correction = made.correction();
            boolean rules = correction instanceof Correction.Merged || correction instanceof Correction.Split;
            if (rules && correction.reports().stream().anyMatch(anchor -> own.contains(anchor.dispatch()))) {
                correction.reports().stream().map(Anchor::dispatch).forEach(others::add);
            }
        }
        return others;
    }
}
