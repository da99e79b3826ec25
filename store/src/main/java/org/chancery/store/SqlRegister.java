package org.chancery.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Anchor;
import org.chancery.register.Bearing;
import org.chancery.register.Case;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.Dossier;
import org.chancery.register.Entry.CorrectionMade;
import org.chancery.register.EventQuery;
import org.chancery.register.Found;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Relation;
import org.chancery.register.RelationFold;
import org.chancery.register.Report;
import org.chancery.register.ReportId;
import org.chancery.register.Standing;
import org.chancery.register.Times;
import org.chancery.register.ToldEvent;

/** A register in SQLite or PostgreSQL. Safe for several threads; other processes may read it while it files. */
public final class SqlRegister implements Register, AutoCloseable {

    /** The pairs of which anything counts today, and those a correction may have taken it from. */
    private static final String KNOWN_PAIRS = "select state_a, state_b from spell union"
            + " select state_a, state_b from report where state_a is not null and dispatch in (select dispatch from corrected)"
            + " order by state_a, state_b";

    private static final Comparator<Occurrence> IN_TIME = Comparator.comparing(
                    (Occurrence o) -> o.day().orElse(LocalDate.MAX))
            .thenComparing(Occurrence::id);

    /** So many readings at a time are a large lot. */
    static final int MANY = 500;

    private final Database database;
    private final ReadingForm form;
    private final Clerk clerk;
    private final CaseFold caseFold;
    private final CaseMatters matters;
    private final SpellBook book = new SpellBook();

    private SqlRegister(Database database, ReadingForm form, Clerk clerk, CaseFold caseFold) {
        this.database = database;
        this.form = form;
        this.clerk = clerk;
        this.caseFold = caseFold;
        this.matters = new CaseMatters();
    }

    /** The version of the registers that this program writes; older ones are brought to it when they are opened, newer ones refused. */
    public static int version() {
        return Schema.VERSION;
    }

    /**
     * Opens a register; one that is not there is made.
     *
     * @param location a file for SQLite, or a JDBC address of PostgreSQL
     * @param form how readings are kept
     * @throws RegisterException if it cannot be opened, or is of a newer version
     */
    public static SqlRegister open(String location, ReadingForm form, Clerk clerk, CaseFold caseFold) {
        return open(location, form, clerk, caseFold, Renewal.UNHEARD);
    }

    /**
     * The same, telling how far it is where an older register is folded anew.
     *
     * @throws RegisterException if it cannot be opened, or is of a newer version
     */
    public static SqlRegister open(String location, ReadingForm form, Clerk clerk, CaseFold caseFold, Renewal renewal) {
        Database database = Database.open(location);
        new Schema(database, form, clerk, renewal).ready();
        return new SqlRegister(database, form, clerk, caseFold);
    }

    @Override
    public Set<String> file(List<Reading> readings, Instant now) {
        return readings.size() < MANY ? database.write(sql -> file(readings, now, sql)) : database.writeMuch(sql -> {
            if (database.dialect() == Dialect.SQLITE) {
                new WordTable(sql).gatherMany();
            }
            return file(readings, now, sql);
        });
    }

    /**
     * Files readings; one that cannot be filed keeps the others from nothing.
     *
     * @return what came of them: of those that are refused, why
     * @throws RegisterException if the register cannot be written; what was filed before that stays
     */
    public Lodged fileEach(List<Reading> readings, Instant now) {
        return new Lodging(this, database).file(readings, now);
    }

    private Set<String> file(List<Reading> readings, Instant now, Sql sql) throws SQLException {
        Journal journal = new Journal(sql);
        Projection projection = new Projection(sql);
        Set<String> filed = new LinkedHashSet<>();
        for (Reading reading : readings) {
            String id = reading.dispatch().id();
            if (sql.first("select 1 from dispatch where id = ?", row -> 1, id).isEmpty()) {
                enter(reading, form.write(reading), now, journal, projection);
                filed.add(id);
            }
        }
        projection.settle();
        return filed;
    }

    private void enter(Reading reading, byte[] body, Instant now, Journal journal, Projection projection) throws SQLException {
        long line = journal.file(reading.dispatch().id(), body, now);
        projection.add(clerk.take(reading), reading.dispatch().text(), line);
    }

    @Override
    public boolean recode(Reading reading, Instant now) {
        byte[] body = form.write(reading);
        return database.write(sql -> {
            String id = reading.dispatch().id();
            Journal journal = new Journal(sql);
            Optional<byte[]> before = journal.reading(id);
            if (before.isPresent() && Arrays.equals(before.get(), body)) {
                return false;
            }
            Projection projection = new Projection(sql);
            projection.remove(id);
            enter(reading, body, now, journal, projection);
            projection.settle();
            return true;
        });
    }

    @Override
    public void correct(CorrectionMade made) {
        database.write(sql -> {
            Journal.index(made, new Journal(sql).correct(made), sql);
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
        Optional<byte[]> body = new Journal(sql).reading(dispatch);
        if (body.isPresent()) {
            long seq = sql.first("select seq from dispatch where id = ?", row -> row.getLong(1), dispatch).orElseThrow();
            Reading reading = form.read(body.get());
            projection.remove(dispatch);
            projection.add(clerk.take(reading), reading.dispatch().text(), seq);
        }
    }

    /**
     * Has all that a visitor asks meanwhile, on this thread, be of one state of the register: that in which his first question finds it.
     * Of many visitors some are served at a time, in turn; each waits once, not for each question. Meanwhile he must not wait for one
     * who has yet to ask.
     */
    public void together(Runnable questions) {
        Optional<RuntimeException> thrown = database.visit(sql -> {
            try {
                questions.run();
                return Optional.empty();
            } catch (RegisterException e) {
                throw e;
            } catch (RuntimeException e) {
                return Optional.of(e); // the caller's own: nothing is amiss with the database
            }
        });
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }

    /** Whether visitors are served on all processors: whoever has other work for the machine may let it rest a moment. */
    public boolean isBusy() {
        return database.isBusy();
    }

    @Override
    public Relation relation(Pair pair, Times times) {
        return database.read(sql -> times.knownBy().isEmpty()
                ? new PairFile(sql, pair, times.asOf()).relation()
                : RelationFold.fold(pair, ofPair(sql, pair, times), times.asOf()));
    }

    private static Predicate<Occurrence> by(Times times) {
        return event -> event.day().map(day -> !day.isAfter(times.asOf())).orElse(true);
    }

    private static List<Occurrence> ofPair(Sql sql, Pair pair, Times times) throws SQLException {
        return new Occurrences(sql).of(times, "r.state_a = ? and r.state_b = ?", pair.first(), pair.second()).stream()
                .filter(EventQuery.of(pair)::takes)
                .toList();
    }

    @Override
    public List<Relation> relations(Times times) {
        return database.read(sql -> {
            if (times.knownBy().isEmpty()) {
                return new Standings(sql, book, times.asOf()).relations();
            }
            List<Relation> relations = new ArrayList<>();
            for (Pair pair : sql.all(KNOWN_PAIRS, OccurrenceTable::pair)) {
                List<Occurrence> events = ofPair(sql, pair, times).stream().filter(by(times)).toList();
                if (!events.isEmpty()) {
                    relations.add(RelationFold.fold(pair, events, times.asOf()).formal());
                }
            }
            return relations;
        });
    }

    @Override
    public List<Relation> moved(Times times, LocalDate after) {
        return times.knownBy().isEmpty()
                ? database.read(sql -> new Standings(sql, book, times.asOf()).moved(after))
                : Register.super.moved(times, after);
    }

    @Override
    public List<Standing> standings(Times times) {
        return times.knownBy().isEmpty()
                ? database.read(sql -> new Standings(sql, book, times.asOf()).all())
                : Register.super.standings(times);
    }

    @Override
    public List<Bearing> bearings(Pair pair, Times times) {
        return times.knownBy().isEmpty()
                ? database.read(sql -> new PairFile(sql, pair, times.asOf()).bearings())
                : Register.super.bearings(pair, times);
    }

    @Override
    public Map<Pair, Double> tensions(Times times) {
        return times.knownBy().isEmpty()
                ? database.read(sql -> new Standings(sql, book, times.asOf()).tensions())
                : Register.super.tensions(times);
    }

    @Override
    public Dossier dossier(Pair pair, Times times, int latest, Set<Act> acts) {
        return database.read(sql -> {
            if (times.knownBy().isEmpty()) {
                return new PairFile(sql, pair, times.asOf()).dossier(latest, acts, IN_TIME, caseFold);
            }
            return Register.super.dossier(pair, times, latest, acts);
        });
    }

    @Override
    public List<Occurrence> events(EventQuery query, Times times) {
        return database.read(sql -> found(sql, query, times)).stream()
                .filter(query::takes)
                .filter(by(times))
                .sorted(IN_TIME)
                .toList();
    }

    private static List<Occurrence> found(Sql sql, EventQuery query, Times times) throws SQLException {
        if (times.knownBy().isPresent()) {
            Optional<Pair> pair = query.pair();
            return pair.isPresent() ? ofPair(sql, pair.get(), times) : new Occurrences(sql).of(times, "1 = 1");
        }
        EventRows rows = EventRows.of(query, times.asOf());
        return new Occurrences(sql).of(times, "r.occurrence in (select id from occurrence where " + rows.sql() + ")", rows.values());
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
        if (!ReportId.names(name)) {
            return Optional.empty();
        }
        List<Occurrence> called = database.read(sql -> new Occurrences(sql)
                .of(Times.asOf(LocalDate.MAX), "r.occurrence in (select occurrence from report where id between ? and ?)", name, ReportId.lastNamed(name)));
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /**
     * The events that dispatches tell, as they are known now, each once, in any order.
     *
     * @param dispatches their ids; one that is not filed tells none
     */
    public List<Occurrence> toldIn(Collection<String> dispatches) {
        return database.read(sql -> {
            Set<String> events = new LinkedHashSet<>();
            for (Lot lot : Lot.of(dispatches)) {
                events.addAll(sql.all(
                        "select distinct occurrence from report where dispatch in " + lot.marks(), row -> row.getString(1), lot.values()));
            }
            return new Occurrences(sql).named(events);
        });
    }

    @Override
    public List<Case> cases(Times times) {
        LocalDate known = times.knownBy().orElse(null);
        CaseMatter matter = database.read(sql -> known == null ? matters.now(sql) : CaseMatter.knownBy(known, sql));
        return caseFold.fold(matter.steps().until(times.asOf()), matter.missions(), times.asOf());
    }

    @Override
    public Optional<Reading> dispatch(String id) {
        return database.read(sql -> new Journal(sql).reading(id)).map(form::read);
    }

    @Override
    public Optional<String> clause(Report report) {
        return database.read(sql -> new WordTable(sql).text(report.id().dispatch()))
                .map(report.evidence()::in)
                .filter(words -> !words.isEmpty());
    }

    @Override
    public List<CorrectionMade> corrections() {
        return database.read(sql -> new CorrectionTable(sql).all());
    }

    @Override
    public List<String> dispatches() {
        return database.read(sql -> sql.all("select id from dispatch order by id", row -> row.getString(1)));
    }

    /** How many dispatches are filed. */
    public int count() {
        return database.read(sql -> sql.first("select count(*) from dispatch", row -> row.getInt(1)).orElse(0));
    }

    /** What analysts set right in a dispatch, from the first. */
    public List<CorrectionMade> corrections(String dispatch) {
        return database.read(sql -> new CorrectionTable(sql).made(dispatch));
    }

    /**
     * Finds dispatches by their words.
     *
     * @param words all of them must occur; words in quotation marks stand together
     * @param limit how many at most
     * @return those first in whose headlines all the words stand; of these and of the others the latest first
     */
    public List<Found> search(String words, int limit) {
        String query = FullTextQuery.of(words);
        if (query.isBlank()) {
            return List.of();
        }
        return database.read(sql -> {
            List<Found> found = new ArrayList<>();
            for (Map.Entry<String, String> hit : new WordTable(sql).search(query, limit, database.dialect()).entrySet()) {
                sql.first(
                                "select title, published from dispatch where id = ?",
                                row -> new Found(hit.getKey(), row.getString(1), Sql.day(row, 2), hit.getValue()),
                                hit.getKey())
                        .ifPresent(found::add);
            }
            return found;
        });
    }

    /** The number of the journal's last line; 0 if there is none. */
    public long lastLine() {
        return database.read(Journal::lastLine);
    }

    /**
     * What was entered after a line of the journal.
     *
     * @param line number of the line; 0 for all
     */
    public Entered enteredAfter(long line) {
        return database.read(sql -> new Entered(
                Journal.lastLine(sql),
                sql.all(
                        "select dispatch from entry where seq > ? and dispatch is not null"
                                + " union select dispatch from corrected where seq > ?",
                        row -> row.getString(1), line, line)));
    }

    /** The dispatches published last, the latest first; those of no known day at the end. */
    public List<Heading> latest(int limit) {
        return database.read(sql -> {
            List<Heading> latest = new ArrayList<>(headings(sql, "published is not null order by published desc, id", limit));
            latest.addAll(headings(sql, "published is null order by id", limit - latest.size()));
            return latest;
        });
    }

    private static List<Heading> headings(Sql sql, String which, int limit) throws SQLException {
        return sql.all(
                "select id, source, title, agency, published, original from dispatch where " + which + " limit ?",
                row -> new Heading(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Sql.day(row, 5), row.getString(6)),
                limit);
    }

    /** Which days the events of a pair, and the dispatches that tell them, cover. */
    public Extent extent(Pair pair) {
        return database.read(sql -> Extent.of(sql, "where state_a = ? and state_b = ?", pair.first(), pair.second()));
    }

    /** From the first to the last day on which an act between two states weighs something; empty if there is none. */
    public Optional<DateRange> actDays() {
        return database.read(sql -> {
            String days = "select last_day from occurrence where weight <> 0 and state_a is not null and last_day is not null order by last_day";
            Optional<LocalDate> first = sql.first(days + " limit 1", SqlRegister::day);
            Optional<LocalDate> last = sql.first(days + " desc limit 1", SqlRegister::day);
            return first.isPresent() && last.isPresent() ? Optional.of(new DateRange(first.get(), last.get())) : Optional.empty();
        });
    }

    /** The last day, not after another, on which the status of a pair moved. */
    public Optional<LocalDate> lastMove(LocalDate until) {
        return database.read(sql -> sql.first(
                "select from_day from spell where cause is not null and from_day <= ? order by from_day desc limit 1", SqlRegister::day, until));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return LocalDate.ofEpochDay(row.getInt(1));
    }

    /** On how many acts that weigh something each day of a stretch has; days without any are left out. */
    public SortedMap<LocalDate, Integer> actsByDay(LocalDate from, LocalDate to) {
        return database.read(sql -> {
            SortedMap<LocalDate, Integer> acts = new TreeMap<>();
            sql.each(
                    "select last_day, count(*) from occurrence where weight <> 0 and state_a is not null and last_day between ? and ?"
                            + " group by last_day",
                    row -> acts.put(LocalDate.ofEpochDay(row.getInt(1)), row.getInt(2)),
                    from, to);
            return acts;
        });
    }

    /**
     * Tables of another room in this register's database.
     *
     * @param name whose; letters alone
     * @param migrations where their migrations are on the class path
     * @param version number of the last of them
     * @throws RegisterException if they cannot be made, or a newer program made them
     */
    public Annex annex(String name, String migrations, int version) {
        return Annex.open(database, name, migrations, version);
    }

    /** Verifies the register: what is amiss, a sentence each; nothing if all is well. */
    public List<String> check() {
        return database.readApart(sql -> new Checkup(sql, database.dialect(), form, clerk).faults());
    }

    /** Copies an SQLite register while it is in use. */
    public void backup(Path target) throws IOException {
        Backup.copy(database, target);
    }

    @Override
    public void close() {
        database.close();
    }
}
