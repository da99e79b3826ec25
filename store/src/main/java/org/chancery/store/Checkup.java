package org.chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Clerk;
import org.chancery.register.Corrections;
import org.chancery.register.Merger;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;

/**
 * Verifies a register: that the file is whole, that each line of the journal can be read, and that the tables beside it say
 * what the journal does.
 */
final class Checkup {

    private final Sql sql;
    private final Dialect dialect;
    private final ReadingForm form;
    private final Clerk clerk;
    private final List<String> faults = new ArrayList<>();

    Checkup(Sql sql, Dialect dialect, ReadingForm form, Clerk clerk) {
        this.sql = sql;
        this.dialect = dialect;
        this.form = form;
        this.clerk = clerk;
    }

    /** What is amiss, a sentence each; nothing if all is well. */
    List<String> faults() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            sql.all("pragma integrity_check", row -> row.getString(1)).stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(line -> faults.add("The file is damaged: " + line + "."));
        }
        CorrectionTable corrections = new CorrectionTable(sql);
        Set<Report> told = new HashSet<>();
        for (String dispatch : sql.all("select id from dispatch order by id", row -> row.getString(1))) {
            told.addAll(reports(dispatch, corrections.about(dispatch)));
        }
        for (String lost : sql.all(
                "select distinct dispatch from entry where kind = 'filed' and dispatch not in (select id from dispatch)",
                row -> row.getString(1))) {
            faults.add("The dispatch %s is in the journal and nowhere else.".formatted(lost));
        }
        occurrences(told, corrections);
        return List.copyOf(faults);
    }

    private List<Report> reports(String dispatch, Corrections corrections) throws SQLException {
        Optional<byte[]> body = sql.first(
                "select e.body from dispatch d join entry e on e.seq = d.seq where d.id = ?", row -> row.getBytes(1), dispatch);
        List<Report> kept = sql.all("select body from report where dispatch = ?", row -> ReportForm.read(row.getBytes(1)), dispatch);
        if (body.isEmpty()) {
            faults.add("The dispatch %s has no line in the journal.".formatted(dispatch));
            return kept;
        }
        try {
            List<Report> expected = corrections.applied(clerk.take(form.read(body.get())).reports());
            if (!new HashSet<>(expected).equals(new HashSet<>(kept))) {
                faults.add("The reports of the dispatch %s are not those of its line in the journal.".formatted(dispatch));
            }
        } catch (IllegalArgumentException e) {
            faults.add("The line of the dispatch %s in the journal cannot be read: %s".formatted(dispatch, e.getMessage()));
        }
        return kept;
    }

    private void occurrences(Set<Report> reports, CorrectionTable corrections) throws SQLException {
        Map<String, String> originals = new HashMap<>();
        sql.all("select id, original from dispatch", row -> originals.put(row.getString(1), row.getString(2)));
        Corrections all = new Corrections(corrections.all().stream().map(made -> made.correction()).toList());
        Map<String, String> kept = new HashMap<>();
        sql.all("select id, occurrence from report", row -> kept.put(row.getString(1), row.getString(2)));
        Merger merger = new Merger(dispatch -> originals.getOrDefault(dispatch, dispatch), all);
        Set<String> expected = new HashSet<>();
        for (Occurrence occurrence : merger.merge(reports)) {
            expected.add(occurrence.id());
            for (Report report : occurrence.reports()) {
                if (!occurrence.id().equals(kept.get(report.id().shortName()))) {
                    faults.add("The report %s is not with its event %s.".formatted(report.id().shortName(), occurrence.id()));
                }
            }
        }
        Set<String> rows = new HashSet<>(sql.all("select id from occurrence", row -> row.getString(1)));
        if (!rows.equals(expected)) {
            faults.add("The table of events holds %d; the journal tells %d.".formatted(rows.size(), expected.size()));
        }
    }
}
