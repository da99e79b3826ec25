package org.chancery.formats.paper;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.coding.Statement;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** A reading made by hand, of two states that do not exist in this world but have codes in it. */
final class ExpulsionReading {

    static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private static final String FIRST = "Peru expelled Chile's ambassador on Thursday and warned that it would break off"
            + " relations if another fishing boat were seized off its coast.";
    private static final String SECOND =
            "“We have been patient,” Rosa Quispe, the foreign minister, told reporters in Lima. “Patience has an end.”";
    private static final String THIRD = "The two countries had met for talks in Arica in February.";
    private static final String TITLE = "Peru sends envoy home";
    private static final String TEXT = TITLE + "\n\n" + FIRST + " " + SECOND + "\n\n" + THIRD;

    private static final Place LIMA = new Place("Lima", "PER", -12.04, -77.03);

    private ExpulsionReading() {}

    static Reading reading() {
        return new Reading(
                new Dispatch(
                        "d1",
                        "lima.txt",
                        TITLE,
                        "Coast News",
                        List.of("A. Writer"),
                        new Dateline("Lima", DAY),
                        DAY,
                        "en",
                        TEXT),
                List.of(
                        new Sentence(0, span(TITLE)),
                        new Sentence(1, span(FIRST)),
                        new Sentence(2, span(SECOND)),
                        new Sentence(3, span(THIRD))),
                List.of(
                        actor("a1", "Peru", ActorKind.STATE, "PER", null, null),
                        actor("a2", "the ambassador", ActorKind.PERSON, "CHL", null, null),
                        actor("a3", "Rosa Quispe", ActorKind.PERSON, "PER", "Rosa Quispe", "foreign minister"),
                        actor("a4", "Chile", ActorKind.STATE, "CHL", null, null)),
                List.of(
                        event("e1", EventType.SANCTION, "expel", Act.AMBASSADOR_EXPELLED, "a2", on(DAY), LIMA, Modality.ACTUAL, 1, "expelled"),
                        event("e2", EventType.SANCTION, "discontinue", Act.RELATIONS_BROKEN, "a4", on(DAY), null, Modality.THREATENED, 1, "break off"),
                        event("e3", EventType.CONSULT, null, null, "a4", february(), null, Modality.ACTUAL, 3, "met")),
                List.of(new Statement(
                        "s1",
                        "a3",
                        span("Rosa Quispe"),
                        span("told"),
                        span("“We have been patient,” Rosa Quispe, the foreign minister, told reporters in Lima. “Patience has an end.”"),
                        List.of(span("“We have been patient,”"), span("“Patience has an end.”")),
                        true,
                        null,
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Note("discrepancy", span("Thursday"), "The fourth of March 2021 was a Thursday indeed.")));
    }

    private static Event event(
            String id,
            EventType type,
            @Nullable String mode,
            @Nullable Act act,
            String target,
            DateRange range,
            @Nullable Place place,
            Modality modality,
            int sentence,
            String trigger) {
        return new Event(
                id,
                type,
                mode,
                List.of("diplomatic"),
                "166",
                act,
                List.of("a1"),
                List.of(target),
                List.of(),
                new EventDate(range, null),
                place,
                List.of(),
                modality,
                null,
                new Evidence(sentence, span(trigger), span(trigger)),
                0.93,
                List.of(),
                "entry expel-envoy, pattern “expel” + envoy");
    }

    private static DateRange on(LocalDate day) {
        return DateRange.on(day);
    }

    private static DateRange february() {
        return new DateRange(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28));
    }

    private static Actor actor(
            String id, String name, ActorKind kind, String country, @Nullable String person, @Nullable String office) {
        return new Actor(id, name, kind, country, null, List.of("GOV"), person, office, List.of());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
