package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationFold;

/**
 * How all pairs stand on a day, from the acts that can move a status and the weights of what was done of late: a year and a
 * quarter, after which less than a ten-thousandth of a weight is left.
 */
final class Standings {

    private static final int DAYS = 450;

    private final Sql sql;
    private final LocalDate asOf;

    Standings(Sql sql, LocalDate asOf) {
        this.sql = sql;
        this.asOf = asOf;
    }

    /** Of every pair of which anything is filed. */
    List<Relation> all(List<Occurrence> formal) throws SQLException {
        Map<Pair, List<Occurrence>> acts = new TreeMap<>();
        for (Pair pair : sql.all(
                "select distinct state_a, state_b from occurrence where state_a is not null and (first_day is null or last_day <= ?)",
                row -> new Pair(row.getString(1), row.getString(2)), asOf)) {
            acts.put(pair, new ArrayList<>());
        }
        formal.forEach(event -> event.pair().ifPresent(pair -> acts.computeIfAbsent(pair, none -> new ArrayList<>()).add(event)));
        Map<Pair, Double> tensions = tensions();
        return acts.entrySet().stream()
                .map(entry -> RelationFold.foldFormal(
                        entry.getKey(), entry.getValue(), tensions.getOrDefault(entry.getKey(), 0.0), asOf))
                .toList();
    }

    private Map<Pair, Double> tensions() throws SQLException {
        Map<Pair, Double> tensions = new TreeMap<>();
        sql.all(
                "select state_a, state_b, last_day, sum(weight) from occurrence"
                        + " where last_day > ? and last_day <= ? and state_a is not null group by state_a, state_b, last_day",
                row -> tensions.merge(
                        new Pair(row.getString(1), row.getString(2)),
                        row.getDouble(4) * RelationFold.decay(ChronoUnit.DAYS.between(LocalDate.parse(row.getString(3)), asOf)),
                        Double::sum),
                asOf.minusDays(DAYS), asOf);
        return tensions;
    }
}
