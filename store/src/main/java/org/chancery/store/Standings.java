package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.register.Bearing;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationFold;
import org.chancery.register.Standing;
import org.chancery.register.Times;

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
    List<Standing> all() throws SQLException {
        Map<Pair, Double> tensions = tensions();
        return formal().entrySet().stream()
                .map(entry -> RelationFold.standing(
                        entry.getKey(), entry.getValue(), tensions.getOrDefault(entry.getKey(), 0.0), asOf))
                .toList();
    }

    /** The same with the history of each. */
    List<Relation> relations() throws SQLException {
        Map<Pair, Double> tensions = tensions();
        Map<String, Occurrence> causes = new HashMap<>();
        new Occurrences(sql)
                .of(Times.asOf(asOf), "r.occurrence in (select id from occurrence where formal = 1 and state_a is not null)")
                .forEach(event -> causes.put(event.id(), event));
        return formal().entrySet().stream()
                .map(entry -> RelationFold.foldFormal(
                        entry.getKey(),
                        entry.getValue(),
                        tensions.getOrDefault(entry.getKey(), 0.0),
                        id -> Objects.requireNonNull(causes.get(id)),
                        asOf))
                .toList();
    }

    /** The acts that can move the status of each pair of which anything is filed. */
    private Map<Pair, List<Bearing>> formal() throws SQLException {
        Map<Pair, List<Bearing>> formal = new TreeMap<>();
        for (Pair pair : new PairList(sql).by(asOf)) {
            formal.put(pair, new ArrayList<>());
        }
        sql.each(
                "select state_a, state_b, " + OccurrenceTable.BEARING
                        + " from occurrence where formal = 1 and state_a is not null and last_day <= ?",
                row -> formal.computeIfAbsent(OccurrenceTable.pair(row), none -> new ArrayList<>()).add(OccurrenceTable.bearing(row)),
                asOf);
        return formal;
    }

    private Map<Pair, Double> tensions() throws SQLException {
        Map<Pair, Double> tensions = new HashMap<>();
        sql.each(
                "select state_a, state_b, last_day, sum(weight) from occurrence where last_day > ? and last_day <= ?"
                        + " and weight <> 0 and state_a is not null group by last_day, state_a, state_b",
                row -> tensions.merge(
                        OccurrenceTable.pair(row),
                        row.getDouble(4) * RelationFold.decay(ChronoUnit.DAYS.between(LocalDate.ofEpochDay(row.getInt(3)), asOf)),
                        Double::sum),
                asOf.minusDays(DAYS), asOf);
        return tensions;
    }
}
