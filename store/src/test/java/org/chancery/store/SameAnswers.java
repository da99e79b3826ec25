package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.Act;
import org.chancery.register.Dossier;
import org.chancery.register.EventQuery;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Relation;
import org.chancery.register.Standing;
import org.chancery.register.Times;
import org.chancery.register.ToldEvent;

/** Holds what one register answers against what another does; sums of weights, up to the order of adding. */
final class SameAnswers {

    private static final Set<Act> ACTS = Set.of(Act.RELATIONS_BROKEN, Act.AMBASSADOR_RECALLED, Act.DIPLOMATS_EXPELLED);

    private SameAnswers() {}

    /** All that does not name one event, pair or dispatch, and the pages of two pairs. */
    static void assertSame(Register actual, Register expected, Times times) {
        assertThat(actual.events(EventQuery.ALL, times)).isEqualTo(expected.events(EventQuery.ALL, times));
        assertThat(told(actual, EventQuery.ALL, times)).isEqualTo(told(expected, EventQuery.ALL, times));
        assertThat(rounded(actual.relations(times))).isEqualTo(rounded(expected.relations(times)));
        assertThat(actual.cases(times)).isEqualTo(expected.cases(times));
        for (LocalDate after : List.of(times.asOf().minusDays(14), times.asOf().minusYears(40))) {
            assertThat(rounded(actual.moved(times, after))).isEqualTo(rounded(expected.moved(times, after)));
        }
        assertThat(rounded(actual.relations(times).stream().map(relation -> relation.pair()).toList(), actual.standings(times)))
                .isEqualTo(rounded(expected.relations(times).stream().map(relation -> relation.pair()).toList(), expected.standings(times)));
        assertThat(rounded(actual.tensions(times))).isEqualTo(rounded(expected.tensions(times)));
        for (Pair pair : List.of(Pair.of("AAA", "BBB"), Pair.of("BBB", "CCC"))) {
            assertSameDossier(actual.dossier(pair, times, 7, ACTS), expected.dossier(pair, times, 7, ACTS));
            assertThat(actual.bearings(pair, times)).isEqualTo(expected.bearings(pair, times));
            assertThat(rounded(List.of(actual.relation(pair, times)))).isEqualTo(rounded(List.of(expected.relation(pair, times))));
        }
    }

    /** What is handed on one by one, which must be what is listed. */
    static List<ToldEvent> told(Register register, EventQuery query, Times times) {
        List<ToldEvent> told = new ArrayList<>();
        try {
            register.eachEvent(query, times, told::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(told).extracting(ToldEvent::event).isEqualTo(register.events(query, times));
        return told;
    }

    private static void assertSameDossier(Dossier actual, Dossier expected) {
        assertThat(rounded(List.of(actual.relation()))).isEqualTo(rounded(List.of(expected.relation())));
        assertThat(actual.bearings()).isEqualTo(expected.bearings());
        assertThat(actual.events()).isEqualTo(expected.events());
        assertThat(actual.latest()).isEqualTo(expected.latest());
        assertThat(actual.deeds()).isEqualTo(expected.deeds());
        assertThat(actual.cases()).isEqualTo(expected.cases());
    }

    private static Map<Pair, Double> rounded(Map<Pair, Double> tensions) {
        Map<Pair, Double> rounded = new TreeMap<>();
        tensions.forEach((pair, tension) -> rounded.put(pair, Math.round(tension * 1e6) / 1e6 + 0.0));
        rounded.values().removeIf(tension -> tension == 0);
        return rounded;
    }

    private static List<Standing> rounded(List<Pair> pairs, List<Standing> standings) {
        assertThat(standings).extracting(Standing::pair).isEqualTo(pairs);
        return standings.stream()
                .map(s -> new Standing(s.pair(), s.asOf(), s.status(), s.since(), s.cause(), Math.round(s.tension() * 1e6) / 1e6 + 0.0))
                .toList();
    }

    private static List<Relation> rounded(List<Relation> relations) {
        return relations.stream()
                .map(r -> new Relation(r.pair(), r.asOf(), r.status(), r.since(), Math.round(r.tension() * 1e6) / 1e6 + 0.0, r.history()))
                .sorted(Comparator.comparing(Relation::pair))
                .toList();
    }
}
