package org.chancery.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.register.Copies;
import org.chancery.register.Corrections;
import org.chancery.register.Filing;
import org.chancery.register.Merger;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Report;
import org.chancery.register.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tables that are folded from the journal in step with it.
 *
 * <p>A new report can change only the occurrences of its block whose days touch its own; those are merged anew, all others
 * stay as they are.
 */
final class Projection {

    private final Sql sql;
    private final CorrectionTable corrections;
    private final Map<String, Span> touched = new LinkedHashMap<>();

    Projection(Sql sql) {
        this.sql = sql;
        this.corrections = new CorrectionTable(sql);
    }

    /** The days of a block that must be merged anew; null for reports without a day. */
    private record Span(@Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {

        Span with(@Nullable LocalDate first, @Nullable LocalDate last) {
            if (first == null || last == null) {
                return new Span(from, to, true);
            }
            return new Span(
                    from == null || first.isBefore(from) ? first : from,
                    to == null || last.isAfter(to) ? last : to,
                    undated);
        }
    }

    /** Lays out a dispatch: its copies, reports, missions. The occurrences follow with {@link #settle}. */
    void add(Filing filing, long entry) throws SQLException {
        sql.change(
                "insert into dispatch (id, seq, source, title, agency, published, original, sketch) values (?, ?, ?, ?, ?, ?, ?, ?)",
                filing.dispatch(), entry, filing.source(), filing.title(), filing.agency(), filing.published(),
                filing.dispatch(), bytes(filing.sketch()));
        for (long key : filing.sketch().keys()) {
            sql.change("insert into sketch_key (hash, dispatch) values (?, ?)", key, filing.dispatch());
        }
        findCopies(filing);
        for (MissionSeen seen : filing.missions()) {
            sql.change(
                    "insert into mission_seen (dispatch, published, sending, receiving, city, type) values (?, ?, ?, ?, ?, ?)",
                    seen.dispatch(), seen.day(), seen.mission().sending(), seen.mission().receiving(),
                    seen.mission().city(), seen.mission().type());
        }
        for (Report report : corrections.about(filing.dispatch()).applied(filing.reports())) {
            insert(report);
        }
    }

    /** Takes away what was laid out of a dispatch, so that it can be laid out anew. */
    void remove(String dispatch) throws SQLException {
        for (Report report : reports("where dispatch = ?", dispatch)) {
            touch(report);
        }
        sql.change("delete from occurrence where id in (select occurrence from report where dispatch = ?)", dispatch);
        sql.change("delete from report where dispatch = ?", dispatch);
        sql.change("delete from mission_seen where dispatch = ?", dispatch);
        sql.change("delete from sketch_key where dispatch = ?", dispatch);
        sql.change("delete from dispatch where id = ?", dispatch);
    }

    private void insert(Report report) throws SQLException {
        Pair pair = report.pair().orElse(null);
        DateRange date = report.date();
        sql.change(
                "insert into report (id, dispatch, block, state_a, state_b, published, first_day, last_day, occurrence, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report.id().shortName(), report.id().dispatch(), Merger.block(report),
                pair == null ? null : pair.first(), pair == null ? null : pair.second(), report.published(),
                date == null ? null : date.start(), date == null ? null : date.end(),
                report.id().shortName(), ReportForm.write(report));
        touch(report);
    }

    private void touch(Report report) {
        DateRange date = report.date();
        touched.merge(
                Merger.block(report),
                new Span(null, null, false).with(date == null ? null : date.start(), date == null ? null : date.end()),
                (before, now) -> now.undated() && now.from() == null
                        ? before.with(null, null)
                        : before.with(now.from(), now.to()));
    }

    // ---- copies

    private void findCopies(Filing filing) throws SQLException {
        Set<String> near = new TreeSet<>();
        for (long key : filing.sketch().keys()) {
            near.addAll(sql.all(
                    "select dispatch from sketch_key where hash = ? and dispatch <> ?",
                    row -> row.getString(1), key, filing.dispatch()));
        }
        for (String other : near) {
            Filing known = heading(sql, other);
            if (Copies.isCopy(filing, known)) {
                join(filing.dispatch(), other);
            }
        }
    }

    /** What is needed of a dispatch to tell its copies. */
    static Filing heading(Sql sql, String dispatch) throws SQLException {
        return sql.first("select published, sketch from dispatch where id = ?",
                        row -> new Filing(dispatch, "", null, null, day(row.getString(1)), sketch(row.getBytes(2)), List.of(), List.of()),
                        dispatch)
                .orElseThrow();
    }

    /** All copies of both stand under the lowest id; how often their events were reported independently may change. */
    private void join(String one, String other) throws SQLException {
        String first = original(one);
        String second = original(other);
        if (first.equals(second)) {
            return;
        }
        String lower = first.compareTo(second) < 0 ? first : second;
        String higher = lower.equals(first) ? second : first;
        for (Report report : reports("where dispatch in (select id from dispatch where original = ?)", higher)) {
            touch(report);
        }
        sql.change("update dispatch set original = ? where original = ?", lower, higher);
    }

    private String original(String dispatch) throws SQLException {
        return sql.first("select original from dispatch where id = ?", row -> row.getString(1), dispatch).orElse(dispatch);
    }

    // ---- occurrences

    /** Merges anew whatever was touched. */
    void settle() throws SQLException {
        Set<String> done = new HashSet<>();
        for (Map.Entry<String, Span> block : touched.entrySet()) {
            List<Report> reports = new ArrayList<>();
            Span span = block.getValue();
            LocalDate from = span.from();
            LocalDate to = span.to();
            if (from != null && to != null) {
                reports.addAll(stretch(block.getKey(), from, to));
            }
            if (span.undated()) {
                reports.addAll(reports("where block = ? and first_day is null", block.getKey()));
            }
            merge(withThoseRuled(reports), done);
        }
        touched.clear();
    }

    /** The reports of a block that any chain of near days joins to these days. */
    private List<Report> stretch(String block, LocalDate from, LocalDate to) throws SQLException {
        LocalDate first = from;
        LocalDate last = to;
        while (true) {
            LocalDate lower = first.minusDays(Merger.REACH_DAYS);
            LocalDate upper = last.plusDays(Merger.REACH_DAYS);
            String[] ends = sql.first(
                            "select min(first_day), max(last_day) from report where block = ? and first_day <= ? and last_day >= ?",
                            row -> new String[] {row.getString(1), row.getString(2)}, block, upper, lower)
                    .orElseThrow();
            if (ends[0] == null) {
                return List.of();
            }
            LocalDate earliest = earlier(first, LocalDate.parse(ends[0]));
            LocalDate latest = later(last, LocalDate.parse(ends[1]));
            if (earliest.equals(first) && latest.equals(last)) {
                return reports("where block = ? and first_day <= ? and last_day >= ?", block, upper, lower);
            }
            first = earliest;
            last = latest;
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Adds the reports an analyst merged with any of these, and all of their occurrences. */
    private List<Report> withThoseRuled(List<Report> reports) throws SQLException {
        Set<String> dispatches = corrections.mergedWith(reports);
        if (dispatches.isEmpty()) {
            return reports;
        }
        Map<String, Report> all = new LinkedHashMap<>();
        reports.forEach(report -> all.put(report.id().shortName(), report));
        for (String dispatch : dispatches) {
            String own = "where occurrence in (select occurrence from report where dispatch = ?)";
            for (Report report : reports(own, dispatch)) {
                all.put(report.id().shortName(), report);
            }
        }
        return List.copyOf(all.values());
    }

    private void merge(List<Report> reports, Set<String> done) throws SQLException {
        List<Report> open = reports.stream().filter(report -> done.add(report.id().shortName())).toList();
        if (open.isEmpty()) {
            return;
        }
        Map<String, String> originals = originals(open);
        Corrections known = corrections.about(open.stream().map(report -> report.id().dispatch()).collect(Collectors.toSet()));
        for (Report report : open) {
            sql.change(
                    "delete from occurrence where id = (select occurrence from report where id = ?)", report.id().shortName());
        }
        Merger merger = new Merger(dispatch -> originals.getOrDefault(dispatch, dispatch), known);
        for (Occurrence occurrence : merger.merge(open)) {
            insert(occurrence);
        }
    }

    private Map<String, String> originals(Collection<Report> reports) throws SQLException {
        Map<String, String> originals = new HashMap<>();
        for (String dispatch : reports.stream().map(report -> report.id().dispatch()).collect(Collectors.toCollection(LinkedHashSet::new))) {
            originals.put(dispatch, original(dispatch));
        }
        return originals;
    }

    private void insert(Occurrence occurrence) throws SQLException {
        Pair pair = occurrence.pair().orElse(null);
        DateRange date = occurrence.date();
        Act act = occurrence.act();
        sql.change("delete from occurrence where id = ?", occurrence.id());
        sql.change(
                "insert into occurrence (id, state_a, state_b, type, act, first_day, last_day, weight, formal)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                occurrence.id(), pair == null ? null : pair.first(), pair == null ? null : pair.second(),
                occurrence.type(), act == null ? null : act.code(),
                date == null ? null : date.start(), date == null ? null : date.end(),
                occurrence.weight(), occurrence.isFormal() ? 1 : 0);
        for (Report report : occurrence.reports()) {
            sql.change("update report set occurrence = ? where id = ? and occurrence <> ?",
                    occurrence.id(), report.id().shortName(), occurrence.id());
        }
    }

    // ---- rows

    private List<Report> reports(String where, @Nullable Object... values) throws SQLException {
        return sql.all("select body from report " + where, row -> ReportForm.read(row.getBytes(1)), values);
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    static byte[] bytes(Sketch sketch) {
        long[] hashes = sketch.hashes();
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
        bytes.asLongBuffer().put(hashes);
        return bytes.array();
    }

    static Sketch sketch(byte[] bytes) {
        long[] hashes = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(Objects.requireNonNull(bytes)).asLongBuffer().get(hashes);
        return Sketch.ofHashes(hashes);
    }
}
