package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.register.Bearing;
import org.chancery.register.Case;
import org.chancery.register.CaseFold;
import org.chancery.register.Dossier;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationFold;
import org.chancery.register.Times;

/**
 * What is filed of one pair, as known now. The relation is folded from the rows of its events; of the reports behind them only
 * those are read that are shown: of what moved the status, of the latest events and of the cases.
 */
final class PairFile {

    private static final String OF_PAIR = "state_a = ? and state_b = ?";

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

    private List<Case> cases(CaseFold fold) throws SQLException {
        CaseMatter matter = PairMatter.of(pair, asOf, sql);
        return fold.fold(matter.steps(), matter.missions(), asOf).stream().filter(one -> one.concerns(pair)).toList();
    }
}
