package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.DateRange;
import org.chancery.register.Corrections;
import org.chancery.register.Merger;
import org.chancery.register.Pair;
import org.chancery.register.Report;
import org.chancery.register.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The reports in the tables, for one transaction: each is made of its bytes once, however often it is asked for, and it is
 * known to which event each was counted last.
 */
final class FiledReports implements Shelf<SQLException> {

    private static final String SELECT = "select id, occurrence, body from report where ";

    private final Sql sql;
    private final CorrectionTable corrections;
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, String> occurrences = new HashMap<>();

    FiledReports(Sql sql, CorrectionTable corrections) {
        this.sql = sql;
        this.corrections = corrections;
    }

    void insert(Report report) throws SQLException {
        Pair pair = report.pair().orElse(null);
        DateRange date = report.date();
        String name = report.id().shortName();
        sql.change(
                "insert into report (id, dispatch, block, exact, state_a, state_b, published, first_day, last_day, occurrence, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                name, report.id().dispatch(), Merger.block(report), Merger.isExact(report) ? 1 : 0,
                pair == null ? null : pair.first(), pair == null ? null : pair.second(), report.published(),
                date == null ? null : date.start(), date == null ? null : date.end(), name, ReportForm.write(report));
        reports.put(name, report);
        occurrences.put(name, name);
    }

    /** Takes the reports of a dispatch off; gives what they were. */
    List<Report> remove(String dispatch) throws SQLException {
        List<Report> gone = new ArrayList<>(ofDispatch(dispatch));
        sql.change("delete from report where dispatch = ?", dispatch);
        gone.forEach(report -> reports.remove(report.id().shortName()));
        return gone;
    }

    List<Report> ofDispatch(String dispatch) throws SQLException {
        return all("dispatch = ?", dispatch);
    }

    /** The event a report was counted to last. */
    String occurrence(Report report) {
        return Objects.requireNonNull(occurrences.get(report.id().shortName()));
    }

    /** Lets go of what was read, so that memory does not grow with what is laid out. */
    void forget() {
        reports.clear();
        occurrences.clear();
    }

    /** Counts reports to an event. */
    void count(List<Report> group, String occurrence) throws SQLException {
        for (Report report : group) {
            String name = report.id().shortName();
            if (!occurrence.equals(occurrences.put(name, occurrence))) {
                sql.change("update report set occurrence = ? where id = ?", occurrence, name);
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
        return all("block = ? and exact = ? and last_day >= ? and first_day <= ?", block, exact, from, to);
    }

    @Override
    public List<Report> undated(String block) throws SQLException {
        return all("block = ? and exact = 0 and last_day is null", block);
    }

    @Override
    public List<Report> together(Report report) throws SQLException {
        String occurrence = occurrences.get(report.id().shortName());
        return occurrence == null ? List.of() : all("occurrence = ?", occurrence);
    }

    @Override
    public List<Report> ruledWith(Report report) throws SQLException {
        Corrections known = corrections.about(report.id().dispatch());
        if (known.isEmpty()) {
            return List.of();
        }
        List<Report> tied = new ArrayList<>();
        for (String dispatch : known.dispatchesRuledWith(report)) {
            for (Report other : ofDispatch(dispatch)) {
                if (known.ruleTogether(report, other)) {
                    tied.add(other);
                }
            }
        }
        return tied;
    }

    private List<Report> all(String where, @Nullable Object... values) throws SQLException {
        return sql.all(SELECT + where, this::report, values);
    }

    private Report report(ResultSet row) throws SQLException {
        String name = row.getString(1);
        occurrences.putIfAbsent(name, row.getString(2));
        Report known = reports.get(name);
        if (known == null) {
            known = ReportForm.read(row.getBytes(3));
            reports.put(name, known);
        }
        return known;
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
