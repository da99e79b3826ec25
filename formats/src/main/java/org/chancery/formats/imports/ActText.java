package org.chancery.formats.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventCode;
import org.chancery.coding.EventDate;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Basis;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a row of a table of acts a dispatch whose text is the row: {@code MEX · relations-broken · ECU · over the raid}. It is
 * written from what the row means, so that "Ecuador" and "ECU" are one row.
 */
final class ActText {

    private static final String BETWEEN = " · ";
    private static final Span NO_WORDS = new Span(0, 0);

    private final EventCode code;
    private final Modality modality;
    private final StringBuilder text = new StringBuilder();
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private Span deed = NO_WORDS;

    ActText(EventCode code, Modality modality) {
        this.code = code;
        this.modality = modality;
    }

    /** Who acts, and then what is done. */
    void source(List<Actor> given) {
        given.forEach(actor -> sources.add(add(actor)));
        deed = append(code.act() == null ? code.type() + (code.mode() == null ? "" : " " + code.mode()) : code.act().code());
        if (modality != Modality.ACTUAL) {
            append(modality.code());
        }
    }

    /**
     * To whom it is done.
     *
     * @param person whom it is done to or for, of the first of those states; empty where that is nobody
     */
    void target(List<Actor> given, String person) {
        given.forEach(actor -> targets.add(add(actor)));
        if (!person.isEmpty()) {
            String country = given.isEmpty() ? null : given.get(0).country();
            targets.add(add(new Actor("", person, ActorKind.PERSON, country, null, List.of(), person, null, List.of())));
        }
    }

    /** The court it is brought before. */
    void forum(List<Actor> given) {
        given.forEach(this::add);
    }

    void note(String note) {
        if (!note.isEmpty()) {
            append(note);
        }
    }

    private String add(Actor actor) {
        String id = "a" + (actors.size() + 1);
        Span mention = append(actor.name());
        actors.add(new Actor(
                id, actor.name(), actor.kind(), actor.country(), actor.host(), actor.sectors(), actor.person(), actor.office(), List.of(mention)));
        return id;
    }

    private Span append(String words) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /**
     * The reading.
     *
     * @param date when; null where that is not known
     * @param place where; null where that is not known
     * @param published the day it was known; null where that is not known
     * @param references where to read of it
     * @param agencies who told it
     */
    Reading reading(
            Basis basis,
            @Nullable DateRange date,
            @Nullable Place place,
            @Nullable LocalDate published,
            List<String> references,
            List<String> agencies) {
        Span all = new Span(0, text.length());
        String agency = agencies.isEmpty() ? null : String.join(", ", agencies);
        String reference = references.isEmpty() ? "acts" : references.get(0);
        String content = Stream.of(
                        "act", text, code.type(), code.mode(), code.contexts(), code.cameo(), date == null ? "" : date.start() + "/" + date.end(),
                        place == null ? "" : "%s %s %s %s".formatted(place.name(), place.country(), place.lat(), place.lon()), published,
                        references, agencies, basis.code())
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
        Event event = new Event(
                "e1",
                code.type(),
                code.mode(),
                code.contexts(),
                code.cameo(),
                code.act(),
                sources,
                targets,
                List.of(),
                date == null ? null : new EventDate(date, null),
                place,
                List.of(),
                modality,
                null,
                new Evidence(0, all, deed),
                1,
                List.of(),
                "act");
        return new Reading(
                new Dispatch(CodedRow.id(content), reference, null, agency, List.of(), null, published, "und", text.toString()),
                List.of(new Sentence(0, all)),
                actors,
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Note(basis.code(), NO_WORDS, "act")));
    }
}
