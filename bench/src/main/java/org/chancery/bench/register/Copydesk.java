package org.chancery.bench.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.bench.register.Stories.Happening;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.Evidence;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** Writes one dispatch and what a reader would have read in it: some 1,800 characters, sentence by sentence. */
final class Copydesk {

    private static final int FILLERS = 9;

    private final String id;
    private final LocalDate published;
    private final Random random;
    private final Vocabulary words;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private String title = "";
    private String agency = "";

    Copydesk(String id, LocalDate published, Random random, Vocabulary words) {
        this.id = id;
        this.published = published;
        this.random = random;
        this.words = words;
    }

    void headline(String headline, int agencyNumber) {
        title = headline;
        agency = "Wire " + agencyNumber;
        text.append(headline).append("\n\n");
    }

    /** Tells an event of the day. */
    void tell(Happening happening) {
        event(happening, DateRange.on(happening.day()));
        filler();
    }

    /** Recalls an earlier event, often by its month alone. */
    void recall(Happening happening) {
        YearMonth month = YearMonth.from(happening.day());
        event(happening, random.nextBoolean()
                ? new DateRange(month.atDay(1), month.atEndOfMonth())
                : DateRange.on(happening.day()));
    }

    private void event(Happening happening, DateRange date) {
        Span span = sentence(happening.clause() + " " + words.phrase(random, 3));
        String source = actor(happening.source(), ActorKind.STATE, happening.source(), null, span);
        String target = happening.person() == null
                ? actor(happening.target(), ActorKind.STATE, happening.target(), null, span)
                : actor(happening.person(), ActorKind.PERSON, happening.target(), happening.person(), span);
        String country = words.country(happening.target());
        Place place = random.nextInt(3) == 0 ? new Place(country, happening.target(), 10, 20) : null;
        if (place != null) {
            places.add(new PlaceMention(country, new Span(span.start(), span.start() + 4), place));
        }
        events.add(new Event(
                "e" + (events.size() + 1),
                happening.deed().type(),
                happening.deed().mode(),
                List.of("diplomatic"),
                "100",
                happening.deed().act(),
                List.of(source),
                List.of(target),
                List.of(),
                new EventDate(date, null),
                place,
                List.of(),
                happening.modality(),
                null,
                new Evidence(sentences.size() - 1, span, new Span(span.start(), span.start() + 5)),
                0.9,
                List.of(),
                "made up"));
    }

    private void filler() {
        Span span = sentence("The minister said " + words.phrase(random, 12));
        statements.add(new Statement(
                "s" + (statements.size() + 1), null, new Span(span.start(), span.start() + 12), null, span, List.of(span), false, null, null));
    }

    private Span sentence(String words) {
        int start = text.length();
        text.append(words).append(". ");
        Span span = new Span(start, start + words.length());
        sentences.add(new Sentence(sentences.size(), span));
        return span;
    }

    private String actor(String name, ActorKind kind, String country, @Nullable String person, Span mention) {
        return actors.computeIfAbsent(
                        name,
                        none -> new Actor(
                                "a" + (actors.size() + 1), name, kind, country, null, List.of("GOV"), person, null, List.of(mention)))
                .id();
    }

    Reading reading() {
        for (int i = 0; i < FILLERS; i++) {
            sentence(words.phrase(random, 15));
        }
        sentence(agency + " is an agency of news from all the world, and what it sends is for its subscribers alone");
        return new Reading(
                new Dispatch(
                        id, "https://example.org/" + id, title, agency, List.of(), new Dateline("Somewhere", published), published, "en",
                        text.toString().strip()),
                sentences, List.copyOf(actors.values()), events, statements, places, List.of(), List.of(), List.of());
    }
}
