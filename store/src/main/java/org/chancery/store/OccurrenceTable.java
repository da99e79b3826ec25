package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.register.Bearing;
import org.chancery.register.CaseFold;
import org.chancery.register.CaseReach;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.PersonName;
import org.jspecify.annotations.Nullable;

/** The events in the tables: of each what is needed to find it, and what it bears on the relation of its pair. */
final class OccurrenceTable {

    /** The columns of an event. */
    static final String COLUMNS = "id, state_a, state_b, type, mode, act, first_day, last_day, actual, weight, formal, step";

    private static final List<String> NAMES = List.of(COLUMNS.split(", "));

    /** What {@link #bearing} reads, from the fourth column of a result on. */
    static final String BEARING = "id, first_day, last_day, type, mode, act, weight";

    private final Sql sql;
    private final Map<Pair, Boolean> touched = new TreeMap<>();

    OccurrenceTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Has the table tell an event as it is told now. Of a row that is there only what changed is written: most reports of an event
     * change nothing in it.
     *
     * @param wasThere false if no event of that name was told before
     * @param line the last of the journal, with which it is told so: kept of what may be a step of a case
     */
    void put(Occurrence occurrence, boolean wasThere, long line) throws SQLException {
        Cells row = Cells.of(row(occurrence));
        Optional<Cells> before = wasThere
                ? sql.first("select " + COLUMNS + " from occurrence where id = ?", Cells::of, occurrence.id())
                : Optional.empty();
        if (before.isEmpty()) {
            sql.change("insert into occurrence (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row(occurrence));
            touch(row);
        } else if (!before.get().equals(row)) {
            update(row(occurrence), before.get(), row);
            touch(before.get());
            touch(row);
        }
        if (isStep(row)) {
            sql.change("update occurrence set step_line = ? where id = ?", line, occurrence.id());
        }
        if (before.isPresent() && isStep(before.get())) {
            forget(occurrence.id());
        }
        for (Named named : named(occurrence)) {
            sql.change("insert into named (word, name, occurrence) values (?, ?, ?)", named.word(), named.name(), occurrence.id());
        }
        for (CaseReach reach : CaseReach.of(occurrence)) {
            sql.change("insert into reach (state_a, state_b, occurrence) values (?, ?, ?)", reach.state(), reach.other().orElse(""), occurrence.id());
        }
    }

    private void forget(String step) throws SQLException {
        sql.change("delete from named where occurrence = ?", step);
        sql.change("delete from reach where occurrence = ?", step);
    }

    private void update(@Nullable Object[] values, Cells before, Cells after) throws SQLException {
        List<String> changed = new ArrayList<>();
        List<@Nullable Object> with = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!Objects.equals(before.values().get(i), after.values().get(i))) {
                changed.add(NAMES.get(i) + " = ?");
                with.add(values[i]);
            }
        }
        with.add(values[0]);
        sql.change("update occurrence set " + String.join(", ", changed) + " where id = ?", with.toArray());
    }

    private static boolean isStep(Cells row) {
        return Objects.equals(row.values().get(NAMES.indexOf("step")), 1L);
    }

    private void touch(Cells row) {
        if (row.values().get(1) instanceof String first && row.values().get(2) instanceof String second) {
            boolean formal = Objects.equals(row.values().get(NAMES.indexOf("formal")), 1L);
            touched.merge(new Pair(first, second), formal, Boolean::logicalOr);
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
        Optional<Cells> gone = sql.first("delete from occurrence where id = ? returning " + COLUMNS, Cells::of, id);
        gone.ifPresent(this::touch);
        if (gone.isPresent() && isStep(gone.get())) {
            forget(id);
        }
    }

    /** The pairs of which events came, changed or went since this was asked last; true where one of these may move the status. */
    Map<Pair, Boolean> touched() {
        Map<Pair, Boolean> pairs = new TreeMap<>(touched);
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
