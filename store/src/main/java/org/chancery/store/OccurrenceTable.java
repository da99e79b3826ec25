package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.register.Bearing;
import org.chancery.register.CaseFold;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.PersonName;
import org.jspecify.annotations.Nullable;

/** The events in the tables: of each what is needed to find it, and what it bears on the relation of its pair. */
final class OccurrenceTable {

    /** The columns of an event. */
    static final String COLUMNS = "id, state_a, state_b, type, mode, act, first_day, last_day, actual, weight, formal, step";

    /** What {@link #bearing} reads, from the fourth column of a result on. */
    static final String BEARING = "id, first_day, last_day, type, mode, act, weight";

    private final Sql sql;
    private final Set<Pair> touched = new TreeSet<>();

    OccurrenceTable(Sql sql) {
        this.sql = sql;
    }

    void insert(Occurrence occurrence) throws SQLException {
        occurrence.pair().ifPresent(touched::add);
        sql.change("insert into occurrence (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row(occurrence));
        for (Named named : named(occurrence)) {
            sql.change("insert into named (word, name, occurrence) values (?, ?, ?)", named.word(), named.name(), occurrence.id());
        }
    }

    /** The row of an event, in the order of {@link #COLUMNS}. */
    static @Nullable Object[] row(Occurrence occurrence) {
        Pair pair = occurrence.pair().orElse(null);
        DateRange date = occurrence.date();
        Act act = occurrence.act();
        return new @Nullable Object[] {
            occurrence.id(), pair == null ? null : pair.first(), pair == null ? null : pair.second(),
            occurrence.type().code(), occurrence.mode(), act == null ? null : act.code(),
            date == null ? null : date.start(), date == null ? null : date.end(),
            occurrence.isActual() ? 1 : 0, occurrence.weight(), occurrence.isFormal() ? 1 : 0, CaseFold.concerns(occurrence) ? 1 : 0
        };
    }

    /** A person named in an event, and one of the last words of the name. */
    record Named(String word, String name) {}

    /** Who is named in an event that may be a step of a case. */
    static Set<Named> named(Occurrence occurrence) {
        Set<Named> named = new LinkedHashSet<>();
        if (CaseFold.concerns(occurrence)) {
            for (String name : occurrence.persons()) {
                PersonName.of(name).lastWords().forEach(word -> named.add(new Named(word, name)));
            }
        }
        return named;
    }

    void remove(String id) throws SQLException {
        sql.first("delete from occurrence where id = ? returning state_a, state_b", row -> row.getString(1) == null || touched.add(pair(row)), id);
        sql.change("delete from named where occurrence = ?", id);
    }

    /** The pairs of which events came or went since this was asked last. */
    List<Pair> touched() {
        List<Pair> pairs = List.copyOf(touched);
        touched.clear();
        return pairs;
    }

    /** The pair in the first two columns. */
    static Pair pair(ResultSet row) throws SQLException {
        return new Pair(row.getString(1), row.getString(2));
    }

    /** What a row of {@code state_a, state_b,} and {@link #BEARING} bears on the relation of its pair. */
    static Bearing bearing(ResultSet row) throws SQLException {
        return new Bearing(
                row.getString(3),
                new DateRange(LocalDate.ofEpochDay(row.getInt(4)), LocalDate.ofEpochDay(row.getInt(5))),
                EventType.of(row.getString(6)),
                row.getString(7),
                act(row.getString(8)),
                row.getDouble(9));
    }

    private static @Nullable Act act(@Nullable String code) {
        return code == null ? null : Act.coded(code);
    }
}
