package org.chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.CaseReach;
import org.chancery.register.Corrections;
import org.chancery.register.Merger;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Report;

/**
 * Verifies that the events are those the reports tell, all of whose rows are those of the journal: a block of reports is merged at a
 * time, and those that corrections speak of together.
 */
final class EventCheck {

    private final Sql sql;
    private final Findings findings;
    private final Merger merger;
    private long events;
    private long named;
    private long reached;

    EventCheck(Sql sql, Findings findings) throws SQLException {
        this.sql = sql;
        this.findings = findings;
        Map<String, String> originals = new HashMap<>();
        sql.each("select id, original from dispatch where id <> original", row -> originals.put(row.getString(1), row.getString(2)));
        Corrections corrections =
                new Corrections(new CorrectionTable(sql).all().stream().map(made -> made.correction()).toList());
        this.merger = new Merger(dispatch -> originals.getOrDefault(dispatch, dispatch), corrections);
    }

    void all() throws SQLException {
        Set<String> corrected = new HashSet<>(sql.all(
                "select distinct block from report where dispatch in (select dispatch from corrected)", row -> row.getString(1)));
        List<Report> ruled = new ArrayList<>();
        for (String block : sql.all("select distinct block from report order by block", row -> row.getString(1))) {
            List<Report> reports = sql.all("select body from report where block = ?", row -> ReportForm.read(row.getBytes(1)), block);
            if (corrected.contains(block)) {
                ruled.addAll(reports);
            } else {
                compare(reports);
            }
        }
        compare(ruled);
        rows("occurrence", events);
        rows("named", named);
        rows("reach", reached);
        spells();
    }

    private void spells() throws SQLException {
        SpellTable table = new SpellTable(sql);
        long spells = 0;
        for (Pair pair : sql.all(
                "select distinct state_a, state_b from occurrence where state_a is not null order by state_a, state_b", OccurrenceTable::pair)) {
            List<SpellTable.Row> told = table.told(pair);
            spells += told.size();
            if (!table.kept(pair).equals(told)) {
                findings.add("How %s and %s stood is not what their events tell.", pair.first(), pair.second());
            }
        }
        rows("spell", spells);
    }

    private void compare(List<Report> reports) throws SQLException {
        for (Occurrence event : merger.merge(reports)) {
            events++;
            Cells expected = Cells.of(OccurrenceTable.row(event));
            if (!sql.all("select " + OccurrenceTable.COLUMNS + " from occurrence where id = ?", Cells::of, event.id()).equals(List.of(expected))) {
                findings.add("The row of the event %s is not what its reports tell.", event.id());
            }
            for (OccurrenceTable.Named person : OccurrenceTable.named(event)) {
                named++;
                if (sql.first("select 1 from named where word = ? and name = ? and occurrence = ?", row -> 1,
                                person.word(), person.name(), event.id())
                        .isEmpty()) {
                    findings.add("The event %s is not found by the name of %s.", event.id(), person.name());
                }
            }
            for (CaseReach reach : CaseReach.of(event)) {
                reached++;
                if (sql.first("select 1 from reach where state_a = ? and state_b = ? and occurrence = ?", row -> 1,
                                reach.state(), reach.other().orElse(""), event.id())
                        .isEmpty()) {
                    findings.add("The event %s is not found for the cases of %s.", event.id(), reach.state());
                }
            }
            for (Report report : event.reports()) {
                Cells row = Cells.of(FiledReports.row(report, event.id()));
                if (!sql.all("select " + FiledReports.COLUMNS + " from report where id = ?", Cells::of, report.id().shortName())
                        .equals(List.of(row))) {
                    findings.add("The report %s is not with its event %s, or not found by its pair and days.", report.id().shortName(), event.id());
                }
            }
        }
    }

    /** Rows that no report tells of. */
    private void rows(String table, long expected) throws SQLException {
        long found = sql.first("select count(*) from " + table, row -> row.getLong(1)).orElse(0L);
        if (found != expected) {
            findings.add("The table %s holds %,d rows; the reports tell %,d.", table, found, expected);
        }
    }
}
