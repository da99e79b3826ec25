package org.chancery.formats.out;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.Count;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.coding.Opinion;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Bond;
import org.chancery.law.Engagement;
import org.chancery.law.Finding;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** A reading made by hand: Peru expels Chile's ambassador; the rest of it is as small as it can be. */
final class ExpulsionReading {

    static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    static final String TEXT = "Lima expels envoy\n\nPeru expelled Chile's ambassador in Lima today, its minister said.";

    private ExpulsionReading() {}

    static Reading reading() {
        Place lima = new Place("Lima", "PER", -12.04, -77.03);
        Event event = event("e1", Modality.ACTUAL, List.of("a1"), List.of("a2"), lima);
        Statement statement = new Statement(
                "s1",
                "a3",
                span("its minister"),
                span("said"),
                span("Peru expelled Chile's ambassador in Lima today"),
                List.of(span("Peru expelled Chile's ambassador in Lima today")),
                false,
                null,
                null);
        return new Reading(
                dispatch(),
                List.of(new Sentence(0, span("Lima expels envoy")), new Sentence(1, new Span(19, TEXT.length()))),
                List.of(
                        actor("a1", "Peru", ActorKind.STATE, "PER", null, "GOV", "Peru"),
                        actor("a2", "Chile's ambassador", ActorKind.PERSON, "CHL", "PER", "GOV", "Chile's ambassador"),
                        actor("a3", "its minister", ActorKind.PERSON, "PER", null, "GOV", "its minister")),
                List.of(event),
                List.of(statement),
                List.of(new PlaceMention("Lima", span("Lima today", 4), lima)),
                List.of(new TimeExpression("today", span("today"), "2021-03-04", DateRange.on(DAY))),
                List.of(
                        law("persona-non-grata", "9(1)", How.RIGHT, PartyStatus.BOUND),
                        law(null, "41", How.BREACH_CLAIMED, PartyStatus.NOT_BOUND)),
                List.of(new Note("discrepancy", span("envoy"), "an ambassador")));
    }

    private static Engagement law(@Nullable String rule, String article, How how, PartyStatus status) {
        boolean bound = status == PartyStatus.BOUND;
        return new Engagement(
                rule,
                "VCDR",
                List.of(article),
                "e1",
                how,
                bound ? List.of() : List.of("a3"),
                bound ? null : span("said"),
                "the rule in one line",
                bound
                        ? List.of(
                                new Finding("done", Finding.Status.REPORTED, span("expelled")),
                                new Finding("notified", Finding.Status.NOT_REPORTED, null))
                        : List.of(),
                new Bond(
                        status,
                        List.of("CHL", "PER"),
                        bound ? Bond.Reason.NONE : Bond.Reason.NOT_A_PARTY,
                        bound ? List.of() : List.of("CHL"),
                        DAY));
    }

    static Reading reading(Event event) {
        Reading whole = reading();
        return new Reading(
                whole.dispatch(),
                whole.sentences(),
                whole.actors(),
                List.of(event),
                whole.statements(),
                whole.places(),
                whole.dates(),
                whole.law(),
                whole.notes());
    }

    static Event event(String id, Modality modality, List<String> sources, List<String> targets, Place place) {
        return new Event(
                id,
                EventType.SANCTION,
                "expel",
                List.of("diplomatic"),
                "166",
                Act.AMBASSADOR_EXPELLED,
                sources,
                targets,
                List.of(),
                new EventDate(DateRange.on(DAY), "today"),
                place,
                List.of(new Count("ambassador", 1, null, true, "a2", "Chile's ambassador", span("Chile's ambassador"))),
                modality,
                "s1",
                new Evidence(1, span("Peru expelled Chile's ambassador in Lima today"), span("expelled")),
                0.9304,
                List.of(new Opinion(EventType.SANCTION, 0.4), new Opinion(EventType.COERCE, 0.5)),
                "SANCTION/expel: expel + envoy");
    }

    static Dispatch dispatch() {
        return new Dispatch(
                "d1",
                "lima.txt",
                "Lima expels envoy",
                null,
                List.of("A. Writer"),
                new Dateline("Lima", DAY),
                DAY,
                "en",
                TEXT);
    }

    private static Actor actor(
            String id, String name, ActorKind kind, String country, String host, String sector, String words) {
        String person = kind == ActorKind.PERSON ? name : null;
        return new Actor(id, name, kind, country, host, List.of(sector), person, null, List.of(span(words)));
    }

    private static Span span(String words) {
        return span(words, words.length());
    }

    private static Span span(String words, int length) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + length);
    }
}
