package org.chancery.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Bond;
import org.chancery.law.Engagement;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** Readings made by hand against an answer of one break of relations and one threat. */
class AccuracyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 6);
    private static final String TEXT = "Avalon broke off relations with Britany. It may recall its consuls.";
    private static final Gold GOLD = new Gold(
            DAY,
            List.of(new Gold.Told(
                    Set.of("AVA"),
                    Set.of("BRI"),
                    Set.of("SANCTION"),
                    Set.of("relations-broken"),
                    DateRange.on(DAY),
                    "actual",
                    "broke off relations",
                    true,
                    false)),
            List.of(new Gold.Untold("It may recall its consuls", "hypothetical")),
            List.of(),
            List.of(),
            List.of(),
            List.of("VCDR 2", "VCDR 9"));

    @Test
    void theActItselfIsFoundAndMatches() {
        Tally tally = score(event("a1", "a2", "broke", Act.RELATIONS_BROKEN, Modality.ACTUAL));

        assertThat(tally.of(Count.CORE_HIT)).isEqualTo(1);
        assertThat(tally.of(Count.ACTS_RIGHT)).isEqualTo(1);
        assertThat(tally.of(Count.ACTUAL_MATCHED)).isEqualTo(1);
    }

    @Test
    void theSameActTurnedRoundIsMissedAndSpurious() {
        Tally tally = score(event("a2", "a1", "broke", Act.RELATIONS_BROKEN, Modality.ACTUAL));

        assertThat(tally.of(Count.CORE_HIT)).isZero();
        assertThat(tally.of(Count.SPURIOUS)).isEqualTo(1);
        assertThat(tally.misses()).anyMatch(miss -> miss.startsWith("missed core event"));
    }

    @Test
    void whatIsOnlySupposedViolatesWhereItIsReadAsDone() {
        Tally done = score(event("a1", "a2", "recall", Act.AMBASSADOR_RECALLED, Modality.ACTUAL));
        Tally supposed = score(event("a1", "a2", "recall", Act.AMBASSADOR_RECALLED, Modality.HYPOTHETICAL));

        assertThat(done.of(Count.VIOLATIONS)).isEqualTo(1);
        assertThat(supposed.of(Count.VIOLATIONS)).isZero();
    }

    @Test
    void ruleCountsByItsArticleWhateverTheParagraphAndOneThatDidNotBindDoesNot() {
        Tally tally = score(event("a1", "a2", "broke", Act.RELATIONS_BROKEN, Modality.ACTUAL));

        assertThat(tally.of(Count.RULES)).isEqualTo(2);
        assertThat(tally.of(Count.RULES_HIT)).isEqualTo(1);
        assertThat(tally.of(Count.RULES_ASSERTED)).isEqualTo(2);
        assertThat(tally.misses()).contains("missed rule\tVCDR 2", "rule not in the answer\tVCDR 45");
    }

    private static final List<Engagement> LAW = List.of(
            rule("9(1)", PartyStatus.BOUND), rule("45", PartyStatus.NOT_KNOWN), rule("2", PartyStatus.NOT_BOUND));

    private static Engagement rule(String article, PartyStatus status) {
        return new Engagement(
                "r", "VCDR", List.of(article), "e1", How.RIGHT, List.of(), null, "says", List.of(),
                new Bond(status, List.of(), Bond.Reason.NONE, List.of(), DAY));
    }

    private static Tally score(Event event) {
        Dispatch dispatch = new Dispatch("t", "t", null, null, List.of(), null, DAY, "en", TEXT);
        List<Actor> actors = List.of(state("a1", "Avalon", "AVA"), state("a2", "Britany", "BRI"));
        return Accuracy.score(
                GOLD, new Reading(dispatch, List.of(), actors, List.of(event), List.of(), List.of(), List.of(), LAW, List.of()));
    }

    private static Actor state(String id, String name, String code) {
        return new Actor(id, name, ActorKind.STATE, code, null, List.of(), null, null, List.of());
    }

    private static Event event(String source, String target, String trigger, Act act, Modality modality) {
        int at = TEXT.indexOf(trigger);
        Span words = new Span(at, at + trigger.length());
        EventDate date = new EventDate(DateRange.on(DAY), null);
        return new Event(
                "e1", EventType.SANCTION, null, List.of(), "161", act, List.of(source), List.of(target), List.of(), date, null, List.of(),
                modality, null, new Evidence(0, words, words), 0.9, List.of(), "by hand");
    }
}
