package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.DateRange;
import org.chancery.register.Corrections;
import org.chancery.register.Merger;
import org.chancery.register.Pair;
import org.chancery.register.Report;
import org.chancery.register.ReportId;
import org.chancery.register.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The reports in the tables, for one transaction: each is made of its bytes once, however often it is asked for, and it is
 * known to which event each was counted last. New ones are held until it is told to which event they count, so that each row is
 * written once.
 */
final class FiledReports implements Shelf<SQLException> {

    /** The columns of a report. */
    static final String COLUMNS = "id, dispatch, block, exact, state_a, state_b, published, first_day, last_day, occurrence, body";

    private static final String SELECT = "select id, occurrence, body from report where ";

    private final Sql sql;
    private final CorrectionTable corrections;
    private final Map<String, Filed> byName = new HashMap<>();
    private final Map<ReportId, Filed> byId = new HashMap<>();
    private final Map<Asked, List<Report>> answers = new HashMap<>();
    private final Map<String, List<Filed>> heldByDispatch = new LinkedHashMap<>();
    private final Map<String, List<Filed>> heldByBlock = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    FiledReports(Sql sql, CorrectionTable corrections) {
        this.sql = sql;
        this.corrections = corrections;
    }

    /** A report, its name, and the event it was counted to last. */
    private static final class Filed {
        final Report report;
        final String name;
        final boolean isNew;
        String occurrence;

        Filed(Report report, String name, boolean isNew, String occurrence) {
            this.report = report;
            this.name = name;
            this.isNew = isNew;
            this.occurrence = occurrence;
        }
    }

    /** A question, to which the answer is the same until a row changes: accounts of one event all ask it. */
    private record Asked(String where, List<Object> values) {}

    /** Holds a new report, counted to an event of its own; {@link #write} writes it. */
    void insert(Report report) {
        String name = report.id().shortName();
        Filed filed = new Filed(report, name, true, name);
        keep(filed);
        heldByDispatch.computeIfAbsent(report.id().dispatch(), none -> new ArrayList<>(4)).add(filed);
        heldByBlock.computeIfAbsent(Merger.block(report), none -> new ArrayList<>(2)).add(filed);
        answers.clear();
    }

    /** Writes the rows of the new reports. */
    void write() throws SQLException {
        for (List<Filed> dispatch : heldByDispatch.values()) {
            for (Filed filed : dispatch) {
                sql.change("insert into report (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row(filed.report, filed.occurrence));
            }
        }
        letGo();
    }

    private void letGo() {
        heldByDispatch.clear();
        heldByBlock.clear();
        answers.clear();
    }

    private void keep(Filed filed) {
        byName.put(filed.name, filed);
        byId.put(filed.report.id(), filed);
    }

    /** The row of a report that is counted to an event, in the order of {@link #COLUMNS}. */
    static @Nullable Object[] row(Report report, String occurrence) {
        Pair pair = report.pair().orElse(null);
        DateRange date = report.date();
        return new @Nullable Object[] {
            report.id().shortName(), report.id().dispatch(), Merger.block(report), Merger.isExact(report) ? 1 : 0,
            pair == null ? null : pair.first(), pair == null ? null : pair.second(), report.published(),
            date == null ? null : date.start(), date == null ? null : date.end(), occurrence, ReportForm.write(report)
        };
    }

    /** Takes the reports of a dispatch off; gives what they were. */
    List<Report> remove(String dispatch) throws SQLException {
        List<Report> gone = ofDispatch(dispatch);
        sql.change("delete from report where dispatch = ?", dispatch);
        for (Report report : gone) {
            removed.add(filed(report).name);
            byName.remove(filed(report).name);
        }
        for (Filed filed : Objects.requireNonNullElse(heldByDispatch.remove(dispatch), List.<Filed>of())) {
            Objects.requireNonNull(heldByBlock.get(Merger.block(filed.report))).remove(filed);
        }
        answers.clear();
        return gone;
    }

    List<Report> ofDispatch(String dispatch) throws SQLException {
        List<Report> all = new ArrayList<>(all("dispatch = ?", dispatch));
        heldByDispatch.getOrDefault(dispatch, List.of()).forEach(filed -> all.add(filed.report));
        return all;
    }

    /** The event a report was counted to last. */
    String occurrence(Report report) {
        return filed(report).occurrence;
    }

    /** Whether it was laid out just now and is counted to no event yet. */
    boolean isNew(Report report) {
        return filed(report).isNew;
    }

    private Filed filed(Report report) {
        return Objects.requireNonNull(byId.get(report.id()));
    }

    /** Lets go of what was read, so that memory does not grow with what is laid out. */
    void forget() {
        byName.clear();
        byId.clear();
        removed.clear();
        letGo();
    }

    /** Counts reports to an event. */
    void count(List<Report> group, String occurrence) throws SQLException {
        for (Report report : group) {
            Filed filed = filed(report);
            if (!occurrence.equals(filed.occurrence)) {
                filed.occurrence = occurrence;
                if (!filed.isNew) {
                    sql.change("update report set occurrence = ? where id = ?", occurrence, filed.name);
                }
                answers.clear();
            }
        }
    }

    @Override
    public List<Report> exact(String block, LocalDate from, LocalDate to) throws SQLException {
        return touching(block, 1, from, to);
    }

    @Override
    public List<Report> vague(String block, LocalDate from, LocalDate to) throws SQLException {
        return touching(block, 0, from, to);
    }

    private List<Report> touching(String block, int exact, LocalDate from, LocalDate to) throws SQLException {
        return with(
                all("block = ? and exact = ? and last_day >= ? and first_day <= ?", block, exact, from, to), block,
                report -> Merger.isExact(report) == (exact == 1) && touches(report.date(), from, to));
    }

    private static boolean touches(@Nullable DateRange date, LocalDate from, LocalDate to) {
        return date != null && !date.end().isBefore(from) && !date.start().isAfter(to);
    }

    /** Those of the tables, and of those held of a block the ones that are asked for. */
    private List<Report> with(List<Report> filed, String block, Predicate<Report> asked) {
        List<Filed> ofBlock = heldByBlock.getOrDefault(block, List.of());
        if (ofBlock.isEmpty()) {
            return filed;
        }
        List<Report> all = new ArrayList<>(filed);
        ofBlock.stream().map(one -> one.report).filter(asked).forEach(all::add);
        return all;
    }

    @Override
    public List<Report> undated(String block) throws SQLException {
        return with(all("block = ? and exact = 0 and last_day is null", block), block, report -> report.date() == null);
    }

    @Override
    public List<Report> together(Report report) throws SQLException {
        Filed filed = byId.get(report.id());
        if (filed == null || (filed.isNew && !removed.contains(filed.name))) {
            return List.of();
        }
        return all("occurrence = ?", filed.occurrence);
    }

    @Override
    public List<Report> ruledWith(Report report) throws SQLException {
        Corrections known = corrections.about(report.id().dispatch());
        if (known.isEmpty()) {
            return List.of();
        }
        Set<String> dispatches = known.dispatchesRuledWith(report);
        if (dispatches.isEmpty()) {
            return List.of();
        }
        Set<String> all = new HashSet<>(dispatches);
        all.add(report.id().dispatch());
        Corrections ofAll = corrections.about(all);
        List<Report> tied = new ArrayList<>();
        for (String dispatch : dispatches) {
            for (Report other : ofDispatch(dispatch)) {
                if (ofAll.ruleTogether(report, other)) {
                    tied.add(other);
                }
            }
        }
        return tied;
    }

    private List<Report> all(String where, Object... values) throws SQLException {
        Asked asked = new Asked(where, List.of(values));
        List<Report> known = answers.get(asked);
        if (known == null) {
            known = sql.all(SELECT + where, this::report, values);
            answers.put(asked, known);
        }
        return known;
    }

    private Report report(ResultSet row) throws SQLException {
        String name = row.getString(1);
        Filed known = byName.get(name);
        if (known == null) {
            known = new Filed(ReportForm.read(row.getBytes(3)), name, false, row.getString(2));
            keep(known);
        }
        return known.report;
    }

    /** The originals of the dispatches that tell these, by dispatch. */
    Map<String, String> originals(List<Report> told, Copyists copyists) throws SQLException {
        Map<String, String> originals = new LinkedHashMap<>();
        for (Report report : told) {
            String dispatch = report.id().dispatch();
            if (!originals.containsKey(dispatch)) {
                originals.put(dispatch, copyists.original(dispatch));
            }
        }
        return originals;
    }
}
