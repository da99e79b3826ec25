package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.register.Bearing;
import org.chancery.register.Case;
import org.chancery.register.CaseFold;
import org.chancery.register.CaseSteps;
import org.chancery.register.Dossier;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.PersonName;
import org.chancery.register.Relation;
import org.chancery.register.RelationFold;
import org.chancery.register.Times;

/**
 * What is filed of one pair, as known now. The relation is folded from the rows of its events; of the reports behind them only
 * those are read that are shown: of what moved the status, of the latest events and of the cases.
 */
final class PairFile {

    private static final String OF_PAIR = "state_a = ? and state_b = ?";

    /** What the two did to each other that may be a step of a case. */
    private static final String STEPS = OF_PAIR + " and step = 1 and last_day <= ?";

    private final Sql sql;
    private final Pair pair;
    private final LocalDate asOf;
    private final Occurrences occurrences;

    PairFile(Sql sql, Pair pair, LocalDate asOf) {
        this.sql = sql;
        this.pair = pair;
        this.asOf = asOf;
        this.occurrences = new Occurrences(sql);
    }

    Dossier dossier(int latest, Set<Act> acts, Comparator<Occurrence> inTime, CaseFold caseFold) throws SQLException {
        List<Bearing> bearings = bearings();
        return new Dossier(
                relation(bearings), bearings, count(), latest(latest, inTime), deeds(latest, acts, bearings, inTime), cases(caseFold));
    }

    private List<Occurrence> deeds(int number, Set<Act> acts, List<Bearing> bearings, Comparator<Occurrence> inTime) throws SQLException {
        List<String> ids = bearings.stream().filter(deed -> deed.act() != null && acts.contains(deed.act())).map(Bearing::event).toList();
        return occurrences.named(ids.subList(Math.max(0, ids.size() - number), ids.size())).stream().sorted(inTime).toList();
    }

    Relation relation() throws SQLException {
        return relation(bearings());
    }

    private Relation relation(List<Bearing> bearings) throws SQLException {
        Map<String, Occurrence> causes = new HashMap<>();
        occurrences.named(RelationFold.causes(pair, bearings, asOf)).forEach(event -> causes.put(event.id(), event));
        return RelationFold.fold(pair, bearings, id -> Objects.requireNonNull(causes.get(id)), asOf);
    }

    /** What was done by the day asked for, from the earliest: of what {@code Occurrence.bearing()} says that it bears anything. */
    List<Bearing> bearings() throws SQLException {
        return sql.all(
                "select state_a, state_b, " + OccurrenceTable.BEARING + " from occurrence where " + OF_PAIR
                        + " and actual = 1 and (weight <> 0 or act is not null) and last_day <= ? order by last_day, id",
                OccurrenceTable::bearing, pair.first(), pair.second(), asOf);
    }

    private int count() throws SQLException {
        return sql.first(
                        "select count(*) from occurrence where " + OF_PAIR + " and (last_day is null or last_day <= ?)",
                        row -> row.getInt(1), pair.first(), pair.second(), asOf)
                .orElse(0);
    }

    /** The latest events; those without a day count as later than all others. */
    private List<Occurrence> latest(int number, Comparator<Occurrence> inTime) throws SQLException {
        List<String> ids = new ArrayList<>(sql.all(
                "select id from occurrence where " + OF_PAIR + " and last_day is null order by id desc limit ?",
                PairFile::id, pair.first(), pair.second(), number));
        ids.addAll(sql.all(
                "select id from occurrence where " + OF_PAIR + " and last_day <= ? order by last_day desc, id desc limit ?",
                PairFile::id, pair.first(), pair.second(), asOf, number - ids.size()));
        return occurrences.named(ids).stream().sorted(inTime).toList();
    }

    private static String id(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    /** The cases of the pair, folded from what the two did to each other and what was done to the persons named in it. */
    private List<Case> cases(CaseFold fold) throws SQLException {
        Set<String> steps = new LinkedHashSet<>(sql.all(
                "select id from occurrence where " + STEPS, PairFile::id, pair.first(), pair.second(), asOf));
        steps.addAll(ofPersons());
        List<Occurrence> events = occurrences.named(steps).stream()
                .filter(event -> event.day().map(day -> !day.isAfter(asOf)).orElse(false))
                .toList();
        List<MissionSeen> missions = sql.all(
                MissionTable.SELECT + " where (sending = ? and receiving = ?) or (sending = ? and receiving = ?)",
                MissionTable::seen, pair.first(), pair.second(), pair.second(), pair.first());
        return fold.fold(CaseSteps.of(events), missions, asOf).stream().filter(matter -> matter.concerns(pair)).toList();
    }

    /** The events that name a person named in a step of the pair's. */
    private Set<String> ofPersons() throws SQLException {
        List<String> names = sql.all(
                "select distinct name from named where occurrence in (select id from occurrence where " + STEPS + ")",
                row -> row.getString(1), pair.first(), pair.second(), asOf);
        Map<String, List<PersonName>> byWord = new LinkedHashMap<>();
        for (String name : names) {
            PersonName own = PersonName.of(name);
            own.lastWords().forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>(2)).add(own));
        }
        Set<String> others = new LinkedHashSet<>();
        Map<String, PersonName> compared = new HashMap<>();
        for (Lot words : Lot.of(byWord.keySet())) {
            sql.each("select word, name, occurrence from named where word in " + words.marks(), row -> {
                PersonName other = compared.computeIfAbsent(row.getString(2), PersonName::of);
                if (byWord.getOrDefault(row.getString(1), List.of()).stream().anyMatch(own -> own.canBe(other))) {
                    others.add(row.getString(3));
                }
            }, words.values());
        }
        return others;
    }
}
