package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Clerk;
import org.chancery.register.Copies;
import org.chancery.register.Filing;
import org.jspecify.annotations.Nullable;

/**
 * Verifies, dispatch by dispatch, what is laid out of the journal: heading, words, copies, missions, reports. Nothing of a dispatch
 * stays in memory.
 */
final class DispatchCheck {

    private static final int LOT = 500;

    private final Sql sql;
    private final ReadingForm form;
    private final Clerk clerk;
    private final Set<Long> broken;
    private final Findings findings;
    private final CorrectionTable corrections;
    private final Copyists copyists;
    private long worded;
    private long keys;
    private long missions;
    private long reports;

    /** @param broken lines of the journal that are not to be trusted, and told of already */
    DispatchCheck(Sql sql, ReadingForm form, Clerk clerk, Set<Long> broken, Findings findings) {
        this.sql = sql;
        this.form = form;
        this.clerk = clerk;
        this.broken = broken;
        this.findings = findings;
        this.corrections = new CorrectionTable(sql);
        this.copyists = new Copyists(sql);
    }

    void all() throws SQLException {
        String after = "";
        List<Row> lot;
        do {
            lot = sql.all(
                    "select d.id, d.seq, d.original, e.body, d.source, d.title, d.agency, d.published, d.sketch from dispatch d"
                            + " left join entry e on e.seq = d.seq and e.dispatch = d.id and e.kind = 'filed' where d.id > ? order by d.id limit " + LOT,
                    Row::of, after);
            for (Row row : lot) {
                dispatch(row);
                after = row.id();
            }
        } while (!lot.isEmpty());
        if (findings.none()) {
            rows("words", worded);
            rows("sketch_key", keys);
            rows("mission_seen", missions);
            rows("report", reports);
        }
    }

    /** Rows that nothing in the journal tells of. */
    private void rows(String table, long expected) throws SQLException {
        long found = sql.first("select count(*) from " + table, row -> row.getLong(1)).orElse(0L);
        if (found != expected) {
            findings.add("The table %s holds %,d rows; the journal tells %,d.", table, found, expected);
        }
    }

    private record Row(String id, long seq, String original, byte @Nullable [] body, Cells heading) {
        static Row of(ResultSet row) throws SQLException {
            List<@Nullable Object> heading = Cells.of(row).values();
            return new Row(
                    row.getString(1), row.getLong(2), row.getString(3), row.getBytes(4), new Cells(heading.subList(4, heading.size())));
        }
    }

    private void dispatch(Row row) throws SQLException {
        if (broken.contains(row.seq())) {
            return;
        }
        boolean last = sql.first("select max(seq) from entry where dispatch = ? and kind = 'filed'", found -> found.getLong(1), row.id())
                .filter(seq -> seq == row.seq())
                .isPresent();
        if (row.body() == null || !last) {
            findings.add("The dispatch %s does not stand on its last line in the journal.", row.id());
            return;
        }
        try {
            Reading reading = form.read(row.body());
            compare(row, reading, clerk.take(reading));
        } catch (IllegalArgumentException e) {
            findings.add("The line of the dispatch %s in the journal cannot be read: %s", row.id(), String.valueOf(e.getMessage()));
        }
    }

    private void compare(Row row, Reading reading, Filing filing) throws SQLException {
        Cells heading = Cells.of(
                filing.source(), filing.title(), filing.agency(), filing.published(), Copyists.bytes(filing.sketch()));
        told("heading", row, heading.equals(row.heading()));
        String text = reading.dispatch().text();
        List<Cells> words = WordTable.isToBeFound(filing.title(), text)
                ? List.of(Cells.of(row.id(), filing.title(), text))
                : List.of();
        told("words, for searching,", row, sql.all("select dispatch, title, body from words where rowid = ?", Cells::of, WordTable.row(filing.published(), row.seq()))
                .equals(words));
        told("missions", row, same(
                sql.all("select sending, receiving, city, type from mission_seen where dispatch = ?", Cells::of, row.id()),
                filing.missions().stream()
                        .map(seen -> Cells.of(seen.mission().sending(), seen.mission().receiving(), seen.mission().city(), seen.mission().type()))
                        .toList()));
        List<Cells> bodies = corrections.about(row.id()).applied(filing.reports()).stream()
                .map(report -> Cells.of((Object) ReportForm.write(report)))
                .toList();
        told("reports", row, same(sql.all("select body from report where dispatch = ?", Cells::of, row.id()), bodies));
        told("copies", row, copyists.isKnown(filing) && isWithItsCopies(row, filing));
        worded += words.size();
        keys += filing.sketch().keys().length;
        missions += filing.missions().size();
        reports += bodies.size();
    }

    private void told(String what, Row row, boolean asTheJournalDoes) {
        if (!asTheJournalDoes) {
            findings.add("The %s of the dispatch %s are not those of its line in the journal.", what, row.id());
        }
    }

    private static boolean same(List<Cells> found, List<Cells> expected) {
        return found.size() == expected.size() && new HashSet<>(found).equals(new HashSet<>(expected));
    }

    /** Whether all its copies stand under the same original, and, where it is the original, nothing else does. */
    private boolean isWithItsCopies(Row row, Filing filing) throws SQLException {
        for (String other : copyists.copies(filing)) {
            if (!copyists.original(other).equals(row.original())) {
                return false;
            }
        }
        List<Filing> group = new ArrayList<>();
        for (String member : sql.all("select id from dispatch where original = ? order by id", found -> found.getString(1), row.id())) {
            group.add(Copyists.heading(sql, member));
        }
        Copies copies = Copies.among(group);
        return group.stream().map(member -> copies.original(member.dispatch())).collect(Collectors.toSet()).stream()
                .allMatch(row.id()::equals);
    }
}
