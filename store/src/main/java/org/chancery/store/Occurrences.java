package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.register.Copies;
import org.chancery.register.Corrections;
import org.chancery.register.Filing;
import org.chancery.register.Merger;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.register.ReportId;
import org.chancery.register.Times;
import org.jspecify.annotations.Nullable;

/** Tells events from the reports in the tables: as they were merged, or merged anew where not all dispatches count. */
final class Occurrences {

    private static final String FROM = " from report r join dispatch d on d.id = r.dispatch where ";

    private final Sql sql;

    Occurrences(Sql sql) {
        this.sql = sql;
    }

    /**
     * The events that the reports a condition picks tell.
     *
     * @param condition on {@code report r}; it must pick all reports of an event or none, and, where not all dispatches count, all
     *     reports that might be of one event with one it picks
     * @return where not all dispatches count, others besides that an analyst's ruling ties to these
     */
    List<Occurrence> of(Times times, String condition, @Nullable Object... values) throws SQLException {
        LocalDate known = times.knownBy().orElse(null);
        return known == null ? told(condition, values) : toldBy(known, condition, values);
    }

    /** Those events, in any order; each once. */
    List<Occurrence> named(Collection<String> ids) throws SQLException {
        List<Occurrence> events = new ArrayList<>();
        for (Lot lot : Lot.of(ids)) {
            events.addAll(told("r.occurrence in " + lot.marks(), lot.values()));
        }
        return events;
    }

    private List<Occurrence> told(String condition, @Nullable Object... values) throws SQLException {
        Map<String, String> originals = new HashMap<>();
        Map<String, List<Report>> groups = new LinkedHashMap<>();
        sql.each("select r.occurrence, r.body, d.original" + FROM + condition, row -> {
            Report report = ReportForm.read(row.getBytes(2));
            originals.put(report.id().dispatch(), row.getString(3));
            groups.computeIfAbsent(row.getString(1), none -> new ArrayList<>(2)).add(report);
        }, values);
        Merger merger = new Merger(dispatch -> originals.getOrDefault(dispatch, dispatch), Corrections.NONE);
        return groups.values().stream().map(merger::tell).toList();
    }

    private List<Occurrence> toldBy(LocalDate known, String condition, @Nullable Object... values) throws SQLException {
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        addKnown(reports, known, condition, values);
        Corrections corrections = withWhatIsRuledTogether(reports, known);
        List<Filing> headings = new ArrayList<>();
        for (String dispatch : dispatches(reports)) {
            headings.add(Copyists.heading(sql, dispatch));
        }
        return new Merger(Copies.among(headings)::original, corrections).merge(List.copyOf(reports.values()));
    }

    private void addKnown(Map<ReportId, Report> reports, LocalDate known, String condition, @Nullable Object... values) throws SQLException {
        @Nullable Object[] and = Arrays.copyOf(values, values.length + 1);
        and[values.length] = known;
        sql.each("select r.body" + FROM + "(" + condition + ") and r.published <= ?", row -> {
            Report report = ReportForm.read(row.getBytes(1));
            reports.put(report.id(), report);
        }, and);
    }

    /**
     * Adds the reports that an analyst's ruling may tie to one there is, with all that may be of one event with them: a ruling ties
     * what no condition on pairs would bring together.
     *
     * @return the corrections that speak of all these
     */
    private Corrections withWhatIsRuledTogether(Map<ReportId, Report> reports, LocalDate known) throws SQLException {
        CorrectionTable table = new CorrectionTable(sql);
        Corrections corrections = table.about(dispatches(reports));
        Set<String> looked = new HashSet<>();
        for (Set<String> ruled = corrections.dispatchesRuled(); !looked.containsAll(ruled); ruled = corrections.dispatchesRuled()) {
            for (String dispatch : ruled) {
                if (looked.add(dispatch)) {
                    addKnown(reports, known, "r.block in (select block from report where dispatch = ?)", dispatch);
                }
            }
            corrections = table.about(dispatches(reports));
        }
        return corrections;
    }

    private static Set<String> dispatches(Map<ReportId, Report> reports) {
        return reports.keySet().stream().map(ReportId::dispatch).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
