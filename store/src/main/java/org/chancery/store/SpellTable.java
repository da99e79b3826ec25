package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.register.Bearing;
import org.chancery.register.Pair;
import org.chancery.register.RelationFold;
import org.chancery.register.RelationStatus;
import org.chancery.register.Spell;
import org.jspecify.annotations.Nullable;

/** How each pair formally stood, spell by spell; see the table {@code spell}. */
final class SpellTable {

    private static final int ALWAYS = Integer.MIN_VALUE + 1;
    private static final int LASTS = Integer.MAX_VALUE;

    /** The columns of {@link OccurrenceTable#bearing} first. */
    private static final String LASTING = "select s.state_a, s.state_b, o.id, o.first_day, o.last_day, o.type, o.mode, o.act, o.weight,"
            + " s.from_day, s.status, s.until_day from spell s left join occurrence o on o.id = s.cause";

    private static final String OF_PAIR = " where state_a = ? and state_b = ?";

    private final Sql sql;

    SpellTable(Sql sql) {
        this.sql = sql;
    }

    /** A row, but for its pair. */
    record Row(int from, int until, String status, @Nullable String cause) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4));
        }
    }

    /**
     * Tells the spells of a pair anew; of the rows only those are written that changed.
     *
     * @param moved whether an event that may move the status came, changed or went; if none did, only the beginning can be another
     * @param line the last of the journal, which brought it about
     */
    void renew(Pair pair, boolean moved, long line) throws SQLException {
        if (!moved && begins(pair).equals(first(pair))) {
            return;
        }
        sql.change(
                "insert into spell_line (state_a, state_b, line) values (?, ?, ?) on conflict (state_a, state_b) do update set line = excluded.line",
                pair.first(), pair.second(), line);
        List<Row> before = kept(pair);
        List<Row> after = told(pair);
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        if (same < before.size()) {
            sql.change("delete from spell" + OF_PAIR + " and from_day >= ?", pair.first(), pair.second(), before.get(same).from());
        }
        for (Row row : after.subList(same, after.size())) {
            sql.change("insert into spell (state_a, state_b, from_day, until_day, status, cause) values (?, ?, ?, ?, ?, ?)",
                    pair.first(), pair.second(), row.from(), row.until(), row.status(), row.cause());
        }
    }

    /** The rows of a pair as they are. */
    List<Row> kept(Pair pair) throws SQLException {
        return sql.all("select from_day, until_day, status, cause from spell" + OF_PAIR + " order by from_day", Row::of,
                pair.first(), pair.second());
    }

    /** The rows of a pair as its events tell them. */
    List<Row> told(Pair pair) throws SQLException {
        Optional<Integer> first = first(pair);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Spell> spells = RelationFold.spells(pair, sql.all(
                "select state_a, state_b, " + OccurrenceTable.BEARING + " from occurrence" + OF_PAIR
                        + " and formal = 1 and last_day is not null",
                OccurrenceTable::bearing, pair.first(), pair.second()));
        List<Row> rows = new ArrayList<>();
        int presumedUntil = spells.isEmpty() ? LASTS : Sql.number(spells.get(0).from());
        if (first.get() < presumedUntil) {
            rows.add(new Row(first.get(), presumedUntil, RelationStatus.ESTABLISHED.name(), null));
        }
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            rows.add(new Row(
                    Sql.number(spell.from()),
                    i + 1 < spells.size() ? Sql.number(spells.get(i + 1).from()) : LASTS,
                    spell.status().name(),
                    spell.cause().map(Bearing::event).orElse(null)));
        }
        return rows;
    }

    /** Since when the first row of a pair counts. */
    private Optional<Integer> begins(Pair pair) throws SQLException {
        return sql.first("select from_day from spell" + OF_PAIR + " order by from_day limit 1", row -> row.getInt(1), pair.first(), pair.second());
    }

    /** From when on anything is filed of a pair. */
    private Optional<Integer> first(Pair pair) throws SQLException {
        Optional<Integer> undated = sql.first(
                "select 1 from occurrence" + OF_PAIR + " and last_day is null limit 1", row -> ALWAYS, pair.first(), pair.second());
        return undated.isPresent()
                ? undated
                : sql.first(
                        "select last_day from occurrence" + OF_PAIR + " order by last_day limit 1", row -> row.getInt(1),
                        pair.first(), pair.second());
    }

    /** The spells of all pairs, in the order of the pairs. */
    List<OfPair> all() throws SQLException {
        List<OfPair> all = new ArrayList<>();
        List<Lasting> spells = new ArrayList<>();
        Pair[] last = {null};
        sql.each(LASTING + " order by s.state_a, s.state_b, s.from_day", row -> {
            Pair pair = OccurrenceTable.pair(row);
            if (last[0] != null && !last[0].equals(pair)) {
                all.add(new OfPair(last[0], spells));
                spells.clear();
            }
            last[0] = pair;
            spells.add(Lasting.of(row));
        });
        if (last[0] != null) {
            all.add(new OfPair(last[0], spells));
        }
        return List.copyOf(all);
    }

    /** The spells of the pairs that lines after one changed; of a pair that has none any more, none. */
    Map<Pair, OfPair> since(long line) throws SQLException {
        Map<Pair, OfPair> changed = new TreeMap<>();
        for (Pair pair : sql.all("select state_a, state_b from spell_line where line > ?", OccurrenceTable::pair, line)) {
            List<Lasting> spells = sql.all(
                    LASTING + " where s.state_a = ? and s.state_b = ? order by s.from_day", Lasting::of, pair.first(), pair.second());
            changed.put(pair, new OfPair(pair, spells));
        }
        return changed;
    }

    /**
     * The spells of a pair.
     *
     * @param spells from the earliest; each lasts until the next
     */
    record OfPair(Pair pair, List<Lasting> spells) {
        OfPair {
            spells = List.copyOf(spells);
        }

        /** How it stood on a day; empty if nothing is filed of it by then. */
        Optional<Spell> on(LocalDate day) {
            int number = Sql.number(day);
            for (int i = spells.size() - 1; i >= 0; i--) {
                if (spells.get(i).from() <= number) {
                    return number < spells.get(i).until() ? Optional.of(spells.get(i).spell()) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /** A spell from a day on, until before another. */
    record Lasting(int from, int until, Spell spell) {

        private static Lasting of(ResultSet row) throws SQLException {
            int from = row.getInt(10);
            return new Lasting(
                    from,
                    row.getInt(12),
                    new Spell(
                            LocalDate.ofEpochDay(from),
                            RelationStatus.valueOf(row.getString(11)),
                            row.getString(3) == null ? Optional.empty() : Optional.of(OccurrenceTable.bearing(row))));
        }
    }
}
