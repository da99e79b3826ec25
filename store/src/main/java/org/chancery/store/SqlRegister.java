package org.chancery.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Anchor;
import org.chancery.register.Case;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.Copies;
import org.chancery.register.Corrections;
import org.chancery.register.Entry.CorrectionMade;
import org.chancery.register.EventQuery;
import org.chancery.register.Filing;
import org.chancery.register.Found;
import org.chancery.register.Merger;
import org.chancery.register.Mission;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Relation;
import org.chancery.register.RelationFold;
import org.chancery.register.Report;
import org.chancery.register.Times;
import org.chancery.register.ToldEvent;
import org.jspecify.annotations.Nullable;

/** A register in SQLite or PostgreSQL. Safe for several threads; other processes may read it while it files. */
public final class SqlRegister implements Register, AutoCloseable {

    private static final Comparator<Occurrence> IN_TIME = Comparator.comparing(
                    (Occurrence o) -> o.day().orElse(LocalDate.MAX))
            .thenComparing(Occurrence::id);

    private final Database database;
    private final ReadingForm form;
    private final Clerk clerk;
    private final CaseFold caseFold;

    private SqlRegister(Database database, ReadingForm form, Clerk clerk, CaseFold caseFold) {
        this.database = database;
        this.form = form;
        this.clerk = clerk;
        this.caseFold = caseFold;
    }

    /**
     * Opens a register; one that is not there is made.
     *
     * @param location a file for SQLite, or a JDBC address of PostgreSQL
     * @param form how readings are kept
     * @throws RegisterException if it cannot be opened, or is of a newer version
     */
    public static SqlRegister open(String location, ReadingForm form, Clerk clerk, CaseFold caseFold) {
        Database database = Database.open(location);
        Schema.ready(database);
        return new SqlRegister(database, form, clerk, caseFold);
    }

    @Override
    public Set<String> file(List<Reading> readings, Instant now) {
        return database.write(connection -> {
            Sql sql = new Sql(connection);
            Projection projection = new Projection(sql);
            Set<String> filed = new LinkedHashSet<>();
            for (Reading reading : readings) {
                String id = reading.dispatch().id();
                if (sql.first("select 1 from dispatch where id = ?", row -> 1, id).isEmpty()) {
                    enter(reading, form.write(reading), now, sql, projection);
                    filed.add(id);
                }
            }
            projection.settle();
            return filed;
        });
    }

    private void enter(Reading reading, byte[] body, Instant now, Sql sql, Projection projection) throws SQLException {
        String id = reading.dispatch().id();
        long seq = append(sql, now, "filed", id, null, null, body);
        projection.add(clerk.take(reading), seq);
        sql.change("insert into words (dispatch, title, body) values (?, ?, ?)", id, reading.dispatch().title(), reading.dispatch().text());
    }

    private static long append(
            Sql sql, Instant now, String kind, @Nullable String dispatch, @Nullable String author, @Nullable String reason, byte[] body)
            throws SQLException {
        return sql.first(
                        "insert into entry (entered, kind, dispatch, author, reason, body) values (?, ?, ?, ?, ?, ?) returning seq",
                        row -> row.getLong(1), now.toString(), kind, dispatch, author, reason, body)
                .orElseThrow();
    }

    @Override
    public boolean recode(Reading reading, Instant now) {
        byte[] body = form.write(reading);
        return database.write(connection -> {
            Sql sql = new Sql(connection);
            String id = reading.dispatch().id();
            Optional<byte[]> before = body(sql, id);
            if (before.isPresent() && Arrays.equals(before.get(), body)) {
                return false;
            }
            Projection projection = new Projection(sql);
            projection.remove(id);
            sql.change("delete from words where dispatch = ?", id);
            enter(reading, body, now, sql, projection);
            projection.settle();
            return true;
        });
    }

    private static Optional<byte[]> body(Sql sql, String dispatch) throws SQLException {
        return sql.first(
                "select e.body from dispatch d join entry e on e.seq = d.seq where d.id = ?", row -> row.getBytes(1), dispatch);
    }

    @Override
    public void correct(CorrectionMade made) {
        database.write(connection -> {
            Sql sql = new Sql(connection);
            append(sql, made.entered(), "corrected", null, made.by(), made.why(), CorrectionForm.write(made.correction()));
            Projection projection = new Projection(sql);
            Set<String> dispatches = new LinkedHashSet<>();
            made.correction().reports().stream().map(Anchor::dispatch).forEach(dispatches::add);
            for (String dispatch : dispatches) {
                layOutAnew(dispatch, sql, projection);
            }
            projection.settle();
            return dispatches.size();
        });
    }

    private void layOutAnew(String dispatch, Sql sql, Projection projection) throws SQLException {
        Optional<byte[]> body = body(sql, dispatch);
        if (body.isPresent()) {
            long seq = sql.first("select seq from dispatch where id = ?", row -> row.getLong(1), dispatch).orElseThrow();
            projection.remove(dispatch);
            projection.add(clerk.take(form.read(body.get())), seq);
        }
    }

    @Override
    public Relation relation(Pair pair, Times times) {
        List<Occurrence> events = database.read(connection ->
                occurrences(new Sql(connection), times, "r.state_a = ? and r.state_b = ?", pair.first(), pair.second()));
        return RelationFold.fold(pair, events, times.asOf());
    }

    @Override
    public List<Relation> relations(Times times) {
        return database.read(connection -> {
            Sql sql = new Sql(connection);
            Map<Pair, List<Occurrence>> byPair = new TreeMap<>();
            if (times.knownBy().isPresent()) {
                occurrences(sql, times, "r.state_a is not null").forEach(event -> byPair
                        .computeIfAbsent(event.pair().orElseThrow(), none -> new ArrayList<>())
                        .add(event));
                return byPair.entrySet().stream()
                        .map(entry -> RelationFold.fold(entry.getKey(), entry.getValue(), times.asOf()).formal())
                        .toList();
            }
            return new Standings(sql, times.asOf()).all(formal(sql, times));
        });
    }

    private List<Occurrence> formal(Sql sql, Times times) throws SQLException {
        return occurrences(sql, times, "r.occurrence in (select id from occurrence where formal = 1 and state_a is not null)");
    }

    @Override
    public List<Occurrence> events(EventQuery query, Times times) {
        List<Occurrence> found = database.read(connection -> {
            Sql sql = new Sql(connection);
            Pair pair = query.pair().orElse(null);
            if (pair != null) {
                return occurrences(sql, times, "r.state_a = ? and r.state_b = ?", pair.first(), pair.second());
            }
            if (times.knownBy().isPresent()) {
                return occurrences(sql, times, "1 = 1");
            }
            return occurrences(
                    sql,
                    times,
                    "r.occurrence in (select id from occurrence where type = coalesce(?, type) and (cast(? as text) is null or act = ?)"
                            + " and (first_day is null or (first_day <= ? and last_day >= ?)))",
                    query.type().map(Enum::name).orElse(null),
                    query.act().map(act -> act.code()).orElse(null),
                    query.act().map(act -> act.code()).orElse(null),
                    query.until().orElse(times.asOf()),
                    query.since().orElse(LocalDate.of(1, 1, 1)));
        });
        return found.stream()
                .filter(query::takes)
                .filter(event -> event.day().map(day -> !day.isAfter(times.asOf())).orElse(true))
                .sorted(IN_TIME)
                .toList();
    }

    @Override
    public void eachEvent(EventQuery query, Times times, ToldEvent.Taker taker) throws IOException {
        if (times.knownBy().isPresent()) {
            new Telling(database).tell(events(query, times), times, taker);
        } else {
            new Telling(database).tell(query, times, taker);
        }
    }

    @Override
    public Optional<Occurrence> event(String name) {
        Times now = Times.asOf(LocalDate.MAX);
        return database.read(connection -> occurrences(
                        new Sql(connection), now, "r.occurrence = (select occurrence from report where id = ?)", name)
                .stream()
                .findFirst());
    }

    @Override
    public List<Case> cases(Times times) {
        return database.read(connection -> {
            Sql sql = new Sql(connection);
            String acts = "r.occurrence in (select id from occurrence where act is not null or type = 'RETREAT')";
            List<Occurrence> events = occurrences(sql, times, times.knownBy().isPresent() ? "1 = 1" : acts).stream()
                    .filter(event -> event.day().map(day -> !day.isAfter(times.asOf())).orElse(true))
                    .toList();
            LocalDate known = times.knownBy().orElse(null);
            List<MissionSeen> missions = sql.all(
                    "select dispatch, published, sending, receiving, city, type from mission_seen"
                            + (known == null ? "" : " where published <= ?"),
                    row -> new MissionSeen(
                            row.getString(1),
                            Projection.day(row.getString(2)),
                            new Mission(row.getString(3), row.getString(4), row.getString(5), Mission.Type.valueOf(row.getString(6)))),
                    known == null ? new Object[0] : new Object[] {known});
            return caseFold.fold(events, missions);
        });
    }

    @Override
    public Optional<Reading> dispatch(String id) {
        return database.read(connection -> body(new Sql(connection), id)).map(form::read);
    }

    @Override
    public List<CorrectionMade> corrections() {
        return database.read(connection -> new CorrectionTable(new Sql(connection)).all());
    }

    @Override
    public List<String> dispatches() {
        return database.read(connection -> new Sql(connection).all("select id from dispatch order by id", row -> row.getString(1)));
    }

    /**
     * Finds dispatches by their words.
     *
     * @param words all of them must occur; words in quotation marks stand together
     * @param limit how many at most
     * @return the best first
     */
    public List<Found> search(String words, int limit) {
        String query = FullTextQuery.of(words);
        if (query.isBlank()) {
            return List.of();
        }
        return database.read(connection -> {
            Sql sql = new Sql(connection);
            List<Found> found = new ArrayList<>();
            for (String[] hit : sql.all(
                    database.dialect().search(), row -> new String[] {row.getString(1), row.getString(2)}, query, limit)) {
                sql.first(
                                "select title, published from dispatch where id = ?",
                                row -> new Found(hit[0], row.getString(1), Projection.day(row.getString(2)), hit[1]),
                                hit[0])
                        .ifPresent(found::add);
            }
            return found;
        });
    }

    /** Verifies the register: what is amiss, a sentence each; nothing if all is well. */
    public List<String> check() {
        return database.read(connection -> new Checkup(new Sql(connection), database.dialect(), form, clerk).faults());
    }

    /** Copies an SQLite register while it is in use. */
    public void backup(Path target) throws IOException {
        Backup.copy(database, target);
    }

    @Override
    public void close() {
        database.close();
    }

    // ---- from rows to occurrences

    /** The occurrences of the reports that a condition picks; merged anew where not all dispatches count. */
    static List<Occurrence> occurrences(Sql sql, Times times, String condition, @Nullable Object... values)
            throws SQLException {
        LocalDate known = times.knownBy().orElse(null);
        String select = "select r.occurrence, r.body, d.original from report r join dispatch d on d.id = r.dispatch where ";
        Map<String, String> originals = new LinkedHashMap<>();
        Map<String, List<Report>> groups = new LinkedHashMap<>();
        if (known == null) {
            sql.all(select + condition + " order by r.occurrence", row -> {
                Report report = ReportForm.read(row.getBytes(2));
                originals.put(report.id().dispatch(), row.getString(3));
                return groups.computeIfAbsent(row.getString(1), none -> new ArrayList<>(2)).add(report);
            }, values);
            Merger merger = new Merger(dispatch -> originals.getOrDefault(dispatch, dispatch), Corrections.NONE);
            return groups.values().stream().map(merger::tell).toList();
        }
        @Nullable Object[] and = Arrays.copyOf(values, values.length + 1);
        and[values.length] = known;
        List<Report> reports = sql.all(
                select + condition + " and r.published <= ?", row -> ReportForm.read(row.getBytes(2)), and);
        Set<String> dispatches = new LinkedHashSet<>();
        reports.forEach(report -> dispatches.add(report.id().dispatch()));
        List<Filing> headings = new ArrayList<>();
        for (String dispatch : dispatches) {
            headings.add(Projection.heading(sql, dispatch));
        }
        return new Merger(Copies.among(headings)::original, new CorrectionTable(sql).about(dispatches)).merge(reports);
    }
}
