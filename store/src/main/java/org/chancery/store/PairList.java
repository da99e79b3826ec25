package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.Pair;

/**
 * The pairs of which anything is filed. There are at most as many as the world has pairs of states, however many events: the
 * index is asked for the next pair, again and again, rather than read through.
 */
final class PairList {

    private final Sql sql;

    PairList(Sql sql) {
        this.sql = sql;
    }

    /** In order. */
    List<Pair> all() throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        Optional<Pair> next = first();
        while (next.isPresent()) {
            pairs.add(next.get());
            next = after(next.get());
        }
        return pairs;
    }

    /** Those of which something is filed that happened by a day, or on no day that is told. */
    List<Pair> by(LocalDate day) throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all()) {
            if (sql.first("select 1 from occurrence where state_a = ? and state_b = ? and (last_day <= ? or last_day is null) limit 1",
                            row -> 1, pair.first(), pair.second(), day)
                    .isPresent()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private Optional<Pair> first() throws SQLException {
        return sql.first(
                "select state_a, state_b from occurrence where state_a is not null order by state_a, state_b limit 1", OccurrenceTable::pair);
    }

    private Optional<Pair> after(Pair pair) throws SQLException {
        return sql.first(
                "select state_a, state_b from occurrence where state_a is not null and (state_a, state_b) > (?, ?)"
                        + " order by state_a, state_b limit 1",
                OccurrenceTable::pair, pair.first(), pair.second());
    }
}
