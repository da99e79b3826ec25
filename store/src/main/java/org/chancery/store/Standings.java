package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
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

/** How all pairs stand on a day, from their spells and the weights of what was done of late. */
final class Standings {

    /** A year and a quarter, after which less than a ten-thousandth of a weight is left. */
    private static final int DAYS = 450;

    private static final String TENSION = "select state_a, state_b, sum(weight * power(?, ? - last_day)) from occurrence"
            + " where last_day > ? and last_day <= ? and weight <> 0 and state_a is not null";

    private final Sql sql;
    private final SpellBook book;
    private final LocalDate asOf;

    Standings(Sql sql, SpellBook book, LocalDate asOf) {
        this.sql = sql;
        this.book = book;
        this.asOf = asOf;
    }

    /** Of every pair of which anything is filed. */
    List<Standing> all() throws SQLException {
        Map<Pair, Double> tensions = tensions();
        List<Standing> standings = new ArrayList<>();
        for (SpellTable.OfPair pair : book.now(sql)) {
            pair.on(asOf).ifPresent(spell ->
                    standings.add(RelationFold.standing(pair.pair(), spell, tensions.getOrDefault(pair.pair(), 0.0), asOf)));
        }
        return standings;
    }

    /** The same with the history of each. */
    List<Relation> relations() throws SQLException {
        return relations(formal(), tensions(), new Occurrences(sql)
                .of(Times.asOf(asOf), "r.occurrence in (select id from occurrence where formal = 1 and state_a is not null)"));
    }

    /** Of these, those of pairs whose status moved after a day. */
    List<Relation> moved(LocalDate after) throws SQLException {
        Map<Pair, List<Bearing>> formal = new TreeMap<>();
        for (Pair pair : sql.all(
                "select distinct state_a, state_b from occurrence where formal = 1 and state_a is not null and last_day > ? and last_day <= ?",
                OccurrenceTable::pair, after, asOf)) {
            formal.put(pair, sql.all(
                    "select state_a, state_b, " + OccurrenceTable.BEARING
                            + " from occurrence where state_a = ? and state_b = ? and formal = 1 and last_day <= ?",
                    OccurrenceTable::bearing, pair.first(), pair.second(), asOf));
        }
        Map<Pair, Double> tensions = new HashMap<>();
        for (Pair pair : formal.keySet()) {
            sql.each(
                    TENSION + " and state_a = ? and state_b = ? group by state_a, state_b",
                    row -> tensions.put(pair, row.getDouble(3)),
                    RelationFold.decay(1), asOf, asOf.minusDays(DAYS), asOf, pair.first(), pair.second());
        }
        List<String> acts = formal.values().stream().flatMap(List::stream).map(Bearing::event).toList();
        return relations(formal, tensions, new Occurrences(sql).named(acts)).stream().filter(relation -> relation.movedAfter(after)).toList();
    }

    private List<Relation> relations(Map<Pair, List<Bearing>> formal, Map<Pair, Double> tensions, List<Occurrence> acts) {
        Map<String, Occurrence> causes = new HashMap<>();
        acts.forEach(event -> causes.put(event.id(), event));
        return formal.entrySet().stream()
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
        for (SpellTable.OfPair pair : book.now(sql)) {
            pair.on(asOf).ifPresent(spell -> formal.put(pair.pair(), new ArrayList<>()));
        }
        sql.each(
                "select state_a, state_b, " + OccurrenceTable.BEARING
                        + " from occurrence where formal = 1 and state_a is not null and last_day <= ?",
                row -> formal.computeIfAbsent(OccurrenceTable.pair(row), none -> new ArrayList<>()).add(OccurrenceTable.bearing(row)),
                asOf);
        return formal;
    }

    /** Of the pairs between which anything was done of late. */
    Map<Pair, Double> tensions() throws SQLException {
        Map<Pair, Double> tensions = new HashMap<>();
        sql.each(
                TENSION + " group by state_a, state_b",
                row -> tensions.put(OccurrenceTable.pair(row), row.getDouble(3)),
                RelationFold.decay(1), asOf, asOf.minusDays(DAYS), asOf);
        return tensions;
    }
}
