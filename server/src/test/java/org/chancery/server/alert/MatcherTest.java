package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.register.EventQuery;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;

/** What a rule makes of canned events, histories and tensions. */
class MatcherTest {

    private static final Pair PAIR = Pair.of("ECU", "MEX");
    private static final LocalDate DAY = LocalDate.parse("2024-04-06");

    private static final class Remembered implements Memory {

        private final List<Mark> marks = new ArrayList<>();
        private final List<Turn> turns = new ArrayList<>();
        private final Map<Pair, Level> levels = new HashMap<>();

        @Override
        public List<Mark> marks(String dispatch) {
            return marks.stream().filter(mark -> mark.dispatch().equals(dispatch)).toList();
        }

        @Override
        public List<Turn> turns(Pair pair) {
            return List.copyOf(turns);
        }

        @Override
        public Optional<Level> level(Pair pair) {
            return Optional.ofNullable(levels.get(pair));
        }

        @Override
        public void keep(Judgement judgement) {
            marks.addAll(judgement.marks());
            turns.addAll(judgement.turns());
            judgement.levels().forEach(level -> levels.put(level.pair(), level));
        }
    }

    private final Remembered memory = new Remembered();

    private static Terms on(What what, String... states) {
        return new Terms("rule", new Where(List.of(states)), what, Set.of(Modality.ACTUAL), 1, OptionalInt.of(30), Optional.empty(), List.of(), false);
    }

    private int found(Terms terms, Told... dispatches) {
        List<Occurrence> events = Told.filed(dispatches).events(EventQuery.ALL, Times.asOf(LocalDate.MAX));
        Judgement judgement = new Matcher(terms).events(events, memory);
        memory.keep(judgement);
        return judgement.found().size();
    }

    private static Told broke(String source, String target) {
        return Told.in("d" + source, "2024-04-06").act(Act.RELATIONS_BROKEN, source, target, "2024-04-06", "It broke off relations");
    }

    @Test
    void a_pair_is_meant_in_either_direction() {
        Terms terms = on(new What.AnyAct(), "ECU", "MEX");
        assertThat(found(terms, broke("MEX", "ECU"))).isEqualTo(1);
        assertThat(found(terms, broke("ECU", "MEX"))).isEqualTo(1);
        assertThat(found(terms, broke("NIC", "ECU"))).isZero();
    }

    @Test
    void what_a_state_does_to_its_own_is_between_nobody() {
        Told arrest = Told.in("d", "2024-04-06").act(Act.ARREST, "ECU", "Jorge Glas/ECU", "2024-04-06", "Police arrested him");
        assertThat(found(on(new What.AnyAct(), "ECU"), arrest)).isZero();
        assertThat(found(on(new What.AnyAct()), arrest)).isZero();
    }

    @Test
    void a_type_takes_acts_and_what_is_none() {
        Told attack = Told.in("d", "2024-04-06").event(EventType.ASSAULT, "RUS", "UKR", "2024-04-06", "It attacked");
        assertThat(found(on(new What.OfType(EventType.ASSAULT)), attack)).isEqualTo(1);
        assertThat(found(on(new What.AnyAct()), attack)).isZero();
    }

    @Test
    void another_s_break_in_the_same_clause_is_another() {
        Terms terms = on(new What.OfAct(Act.RELATIONS_BROKEN));
        Told told = broke("SAU", "QAT");
        Mark own = Mark.of(Told.filed(told).events(EventQuery.ALL, Times.asOf(LocalDate.MAX)).get(0)).get(0);
        Mark other = new Mark("E0000000000", own.dispatch(), own.evidence(), "ARE", own.target(), own.kind());
        memory.keep(new Judgement(List.of(), List.of(other), List.of(), List.of()));
        assertThat(found(terms, told)).isEqualTo(1);
        assertThat(found(terms, told)).isZero();
    }

    private List<RelationStatus> changes(Terms terms, String asOf, Told... dispatches) {
        Judgement judgement = new Matcher(terms).history(Told.filed(dispatches).relation(PAIR, Times.asOf(LocalDate.parse(asOf))), memory);
        memory.keep(judgement);
        return judgement.found().stream().map(found -> ((Finding.Changed) found).change().status()).toList();
    }

    private static Told act(Act act, String day) {
        return Told.in(act + day, day).act(act, "MEX", "ECU", day, "It is told on " + day);
    }

    @Test
    void an_act_that_confirms_the_status_changes_nothing() {
        Terms any = on(new What.StatusChanged(Optional.empty()));
        Told[] told = {act(Act.RELATIONS_BROKEN, "2024-04-06"), act(Act.RELATIONS_BROKEN, "2024-06-06")};
        assertThat(changes(any, "2024-07-01", told)).containsExactly(RelationStatus.BROKEN);
    }

    @Test
    void a_second_break_after_relations_were_restored_is_another() {
        Terms broken = on(new What.StatusChanged(Optional.of(RelationStatus.BROKEN)));
        Told first = act(Act.RELATIONS_BROKEN, "2024-04-06");
        Told restored = act(Act.RELATIONS_RESTORED, "2024-05-06");
        Told second = act(Act.RELATIONS_BROKEN, "2024-06-06");
        assertThat(changes(broken, "2024-07-01", first)).hasSize(1);
        assertThat(changes(broken, "2024-07-01", first, restored)).isEmpty();
        assertThat(changes(broken, "2024-07-01", first, restored, second)).hasSize(1);
    }

    @Test
    void a_break_whose_day_is_set_right_is_the_same() {
        Terms broken = on(new What.StatusChanged(Optional.of(RelationStatus.BROKEN)));
        assertThat(changes(broken, "2024-07-01", act(Act.RELATIONS_BROKEN, "2024-04-20"))).hasSize(1);
        assertThat(changes(broken, "2024-07-01", act(Act.RELATIONS_BROKEN, "2024-04-06"))).isEmpty();
    }

    private boolean falls(double tension, LocalDate today) {
        Judgement judgement = new Matcher(on(new What.TensionBelow(-10))).tension(PAIR, tension, today, Optional.empty(), memory);
        memory.keep(judgement);
        return !judgement.found().isEmpty();
    }

    @Test
    void tension_that_falls_below_the_level_is_told_once() {
        assertThat(falls(-9.9, DAY)).isFalse();
        assertThat(falls(-10.1, DAY)).isTrue();
        assertThat(falls(-14, DAY)).isFalse();
    }

    @Test
    void tension_that_trembles_about_the_level_is_told_once() {
        assertThat(falls(-10.1, DAY)).isTrue();
        assertThat(falls(-9.5, DAY)).isFalse();
        assertThat(falls(-10.1, DAY)).isFalse();
    }

    @Test
    void tension_that_rose_well_above_the_level_is_told_again() {
        assertThat(falls(-10.1, DAY)).isTrue();
        assertThat(falls(-8.9, DAY)).isFalse();
        assertThat(falls(-10.1, DAY)).isTrue();
    }

    @Test
    void tension_that_rose_while_nothing_was_filed_is_told_again() {
        assertThat(falls(-10.1, DAY)).isTrue();
        assertThat(falls(-10.1, DAY.plusDays(20))).isTrue();
    }
}
