package org.chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.register.Circle;
import org.chancery.register.Corrections;
import org.chancery.register.Filing;
import org.chancery.register.Merger;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Report;
import org.chancery.register.ReportId;

/**
 * Keeps the tables that are folded from the journal in step with it, within one transaction.
 *
 * <p>Dispatches are laid out and taken away one by one; {@link #settle} then merges anew the {@linkplain Circle circle} of what
 * came and went. All other events stay as they are, so what filing costs does not grow with the register.
 */
final class Projection {

    private final Sql sql;
    private final CorrectionTable corrections;
    private final FiledReports reports;
    private final Copyists copyists;
    private final OccurrenceTable occurrences;
    private final SpellTable spells;
    private final WordTable words;
    private final List<Report> come = new ArrayList<>();
    private final List<Report> gone = new ArrayList<>();
    private final Set<String> stale = new LinkedHashSet<>();

    Projection(Sql sql) {
        this.sql = sql;
        this.corrections = new CorrectionTable(sql);
        this.reports = new FiledReports(sql, corrections);
        this.copyists = new Copyists(sql);
        this.occurrences = new OccurrenceTable(sql);
        this.spells = new SpellTable(sql);
        this.words = new WordTable(sql);
    }

    /**
     * Lays out a dispatch: its words, copies, missions and reports. The occurrences follow with {@link #settle}.
     *
     * @param text its text, for searching; a row of codes has none
     * @param entry the line of the journal that holds its reading
     */
    void add(Filing filing, String text, long entry) throws SQLException {
        sql.change(
                "insert into dispatch (id, seq, source, title, agency, published, original, sketch) values (?, ?, ?, ?, ?, ?, ?, ?)",
                filing.dispatch(), entry, filing.source(), filing.title(), filing.agency(), filing.published(),
                filing.dispatch(), Copyists.bytes(filing.sketch()));
        words.add(WordTable.row(filing.published(), entry), filing.dispatch(), filing.title(), text);
        for (String moved : copyists.add(filing)) {
            come.addAll(reports.ofDispatch(moved));
        }
        for (MissionSeen seen : filing.missions()) {
            sql.change(
                    "insert into mission_seen (dispatch, published, sending, receiving, city, type) values (?, ?, ?, ?, ?, ?)",
                    seen.dispatch(), seen.day(), seen.mission().sending(), seen.mission().receiving(),
                    seen.mission().city(), seen.mission().type());
        }
        for (Report report : corrections.about(filing.dispatch()).applied(filing.reports())) {
            reports.insert(report);
            come.add(report);
        }
    }

    /** Takes away what was laid out of a dispatch, so that it can be laid out anew. */
    void remove(String dispatch) throws SQLException {
        for (Report report : reports.remove(dispatch)) {
            gone.add(report);
            stale.add(reports.occurrence(report));
        }
        come.removeIf(report -> report.id().dispatch().equals(dispatch));
        for (String moved : copyists.remove(dispatch)) {
            come.addAll(reports.ofDispatch(moved));
        }
        words.remove(dispatch);
        sql.change("delete from mission_seen where dispatch = ?", dispatch);
        sql.change("delete from dispatch where id = ?", dispatch);
    }

    /** Merges anew whatever may be told otherwise now. */
    void settle() throws SQLException {
        words.flush();
        List<Report> circle = Circle.around(come, gone, reports);
        Set<ReportId> changed = come.stream().map(Report::id).collect(Collectors.toSet());
        Map<String, String> originals = reports.originals(circle, copyists);
        Corrections known = corrections.about(circle.stream().map(report -> report.id().dispatch()).collect(Collectors.toSet()));
        circle.stream().filter(report -> !reports.isNew(report)).forEach(report -> stale.add(reports.occurrence(report)));
        Map<String, Long> counted = circle.stream().collect(Collectors.groupingBy(reports::occurrence, Collectors.counting()));
        long line = Journal.lastLine(sql);
        for (Occurrence event : new Merger(dispatch -> originals.getOrDefault(dispatch, dispatch), known).merge(circle)) {
            boolean wasThere = stale.remove(event.id());
            if (!wasThere || !isAsBefore(event, counted, changed)) {
                occurrences.put(event, wasThere, line);
                reports.count(event.reports(), event.id());
            }
        }
        reports.write();
        for (String occurrence : stale) {
            occurrences.remove(occurrence);
        }
        for (Map.Entry<Pair, Boolean> pair : occurrences.touched().entrySet()) {
            spells.renew(pair.getKey(), pair.getValue(), line);
        }
        reports.forget();
        come.clear();
        gone.clear();
        stale.clear();
    }

    /** Whether an event rests on the very reports it rested on, and none of them changed. */
    private boolean isAsBefore(Occurrence event, Map<String, Long> counted, Set<ReportId> changed) {
        return gone.isEmpty()
                && counted.getOrDefault(event.id(), 0L) == event.reports().size()
                && event.reports().stream()
                        .allMatch(report -> !changed.contains(report.id()) && reports.occurrence(report).equals(event.id()));
    }
}
