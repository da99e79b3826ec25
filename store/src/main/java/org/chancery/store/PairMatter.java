package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.CaseSteps;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.PersonName;

/**
 * What the cases of one pair are folded from: of all there is, at least whatever may make a difference to them.
 *
 * <ul>
 *   <li>What the two did to each other.
 *   <li>What courts said to either, whoever was before them with it.
 *   <li>What was done at missions: where an event of two states took place in a third, which mission it was done at depends on those that
 *       stand there, so what is told of these counts as well, and so on.
 *   <li>What was done to the persons named in what the two did to each other, and to their namesakes.
 * </ul>
 */
final class PairMatter {

    private static final String OF_PAIR = "state_a = ? and state_b = ?";

    /** What two did to each other that may be a step of a case. */
    private static final String STEPS = "select id from occurrence where " + OF_PAIR + " and step = 1 and last_day <= ?";

    private static final String REACHING = "select occurrence from reach where " + OF_PAIR;

    private static final String DONE_AT_MISSIONS = "select occurrence from reach where occurrence in (" + STEPS + ") or occurrence in (" + REACHING + ")";

    /** What a court said to a state stands with no other. */
    private static final String WHOEVER = "";

    private final Sql sql;
    private final LocalDate asOf;
    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final Set<String> steps = new LinkedHashSet<>();

    private PairMatter(Sql sql, LocalDate asOf) {
        this.sql = sql;
        this.asOf = asOf;
    }

    static CaseMatter of(Pair pair, LocalDate asOf, Sql sql) throws SQLException {
        PairMatter matter = new PairMatter(sql, asOf);
        matter.gather(pair);
        return matter.matter();
    }

    private void gather(Pair pair) throws SQLException {
        List<String> own = ids(STEPS, pair.first(), pair.second(), asOf);
        steps.addAll(own);
        ofMissions(pair);
        for (String state : pair.codes()) {
            steps.addAll(ids(REACHING, state, WHOEVER));
        }
        ofPersons(own);
    }

    private void ofMissions(Pair pair) throws SQLException {
        Deque<Pair> open = new ArrayDeque<>(List.of(pair));
        while (!open.isEmpty()) {
            Pair next = open.remove();
            if (pairs.add(next)) {
                steps.addAll(ids(STEPS, next.first(), next.second(), asOf));
                steps.addAll(ids(REACHING, next.first(), next.second()));
                open.addAll(neighbours(next));
            }
        }
    }

    /** The pairs whose missions an event may have been done at that may have been done at one of this pair's. */
    private Set<Pair> neighbours(Pair pair) throws SQLException {
        Set<Pair> near = new LinkedHashSet<>();
        Object[] values = {pair.first(), pair.second(), asOf, pair.first(), pair.second()};
        near.addAll(sql.all("select state_a, state_b from reach where state_b <> '' and occurrence in (" + DONE_AT_MISSIONS + ")", OccurrenceTable::pair, values));
        near.addAll(sql.all("select state_a, state_b from occurrence where state_a is not null and id in (" + REACHING + ")", OccurrenceTable::pair, pair.first(), pair.second()));
        return near;
    }

    /** The events that name a person named in some, or one who may be the same as one they name, and so on. */
    private void ofPersons(Collection<String> some) throws SQLException {
        Set<String> known = new LinkedHashSet<>();
        Collection<String> names = namesIn(some);
        while (!names.isEmpty()) {
            known.addAll(names);
            Set<String> others = new LinkedHashSet<>();
            Map<String, List<PersonName>> byWord = byWord(names);
            Map<String, PersonName> compared = new HashMap<>();
            for (Lot words : Lot.of(byWord.keySet())) {
                sql.each("select word, name, occurrence from named where word in " + words.marks(), row -> {
                    PersonName other = compared.computeIfAbsent(row.getString(2), PersonName::of);
                    if (byWord.getOrDefault(row.getString(1), List.of()).stream().anyMatch(own -> own.canBe(other))) {
                        steps.add(row.getString(3));
                        others.add(row.getString(2));
                    }
                }, words.values());
            }
            others.removeAll(known);
            names = others;
        }
    }

    private Set<String> namesIn(Collection<String> events) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        for (Lot lot : Lot.of(events)) {
            names.addAll(sql.all("select distinct name from named where occurrence in " + lot.marks(), PairMatter::id, lot.values()));
        }
        return names;
    }

    private static Map<String, List<PersonName>> byWord(Collection<String> names) {
        Map<String, List<PersonName>> byWord = new LinkedHashMap<>();
        for (String name : names) {
            PersonName own = PersonName.of(name);
            own.lastWords().forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>(2)).add(own));
        }
        return byWord;
    }

    private CaseMatter matter() throws SQLException {
        List<Occurrence> events = new Occurrences(sql).named(steps).stream()
                .filter(event -> event.day().map(day -> !day.isAfter(asOf)).orElse(false))
                .toList();
        List<MissionSeen> missions = new ArrayList<>();
        for (Pair pair : pairs) {
            missions.addAll(sql.all(
                    MissionTable.SELECT + " where (sending = ? and receiving = ?) or (sending = ? and receiving = ?)",
                    MissionTable::seen, pair.first(), pair.second(), pair.second(), pair.first()));
        }
        return new CaseMatter(CaseSteps.of(events), missions);
    }

    private List<String> ids(String question, Object... values) throws SQLException {
        return sql.all(question, PairMatter::id, values);
    }

    private static String id(ResultSet row) throws SQLException {
        return row.getString(1);
    }
}
