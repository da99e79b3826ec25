package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.Correction;
import org.chancery.register.Corrections;
import org.chancery.register.Entry.CorrectionMade;
import org.jspecify.annotations.Nullable;

/** The corrections of the journal, found by the dispatches they speak of; each is read once. */
final class CorrectionTable {

    private static final String MADE = "select entered, author, reason, body from entry where seq in ";

    private final Sql sql;
    private final Map<Long, Correction> read = new HashMap<>();
    private @Nullable Boolean any;

    CorrectionTable(Sql sql) {
        this.sql = sql;
    }

    /** All, from the first. */
    List<CorrectionMade> all() throws SQLException {
        return sql.all(MADE + "(select seq from corrected) order by seq", CorrectionTable::made);
    }

    /** Those that speak of a dispatch, with who made them and why, from the first. */
    List<CorrectionMade> made(String dispatch) throws SQLException {
        return sql.all(MADE + "(select seq from corrected where dispatch = ?) order by seq", CorrectionTable::made, dispatch);
    }

    private static CorrectionMade made(ResultSet row) throws SQLException {
        return new CorrectionMade(
                Instant.parse(row.getString(1)), row.getString(2), row.getString(3), CorrectionForm.read(row.getBytes(4)));
    }

    /** Those that speak of a dispatch. */
    Corrections about(String dispatch) throws SQLException {
        return about(Set.of(dispatch));
    }

    /** Those that speak of any of these dispatches. */
    Corrections about(Collection<String> dispatches) throws SQLException {
        if (!any()) {
            return Corrections.NONE;
        }
        Set<Long> lines = new TreeSet<>();
        for (String dispatch : dispatches) {
            lines.addAll(sql.all("select seq from corrected where dispatch = ?", row -> row.getLong(1), dispatch));
        }
        List<Correction> corrections = new ArrayList<>();
        for (long line : lines) {
            corrections.add(correction(line));
        }
        return corrections.isEmpty() ? Corrections.NONE : new Corrections(corrections);
    }

    private boolean any() throws SQLException {
        if (any == null) {
            any = sql.first("select 1 from corrected limit 1", row -> true).isPresent();
        }
        return any;
    }

    private Correction correction(long line) throws SQLException {
        Correction known = read.get(line);
        if (known == null) {
            known = sql.first("select body from entry where seq = ?", row -> CorrectionForm.read(row.getBytes(1)), line).orElseThrow();
            read.put(line, known);
        }
        return known;
    }
}
