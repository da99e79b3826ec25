package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    /** What {@link #bearing} reads, from the fourth column of a result on. */
    static final String BEARING = "id, first_day, last_day, type, mode, act, weight";

    private final Sql sql;

    OccurrenceTable(Sql sql) {
        this.sql = sql;
    }

    void insert(Occurrence occurrence) throws SQLException {
        Pair pair = occurrence.pair().orElse(null);
        DateRange date = occurrence.date();
        Act act = occurrence.act();
        boolean step = CaseFold.concerns(occurrence);
        sql.change(
                "insert into occurrence (id, state_a, state_b, type, mode, act, first_day, last_day, actual, weight, formal, step)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                occurrence.id(), pair == null ? null : pair.first(), pair == null ? null : pair.second(),
                occurrence.type().code(), occurrence.mode(), act == null ? null : act.code(),
                date == null ? null : date.start(), date == null ? null : date.end(),
                occurrence.isActual() ? 1 : 0, occurrence.weight(), occurrence.isFormal() ? 1 : 0, step ? 1 : 0);
        if (step) {
            for (String name : occurrence.persons()) {
                for (String word : PersonName.lastWords(name)) {
                    sql.change("insert into named (word, name, occurrence) values (?, ?, ?) on conflict do nothing",
                            word, name, occurrence.id());
                }
            }
        }
    }

    void remove(String id) throws SQLException {
        sql.change("delete from occurrence where id = ?", id);
        sql.change("delete from named where occurrence = ?", id);
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
