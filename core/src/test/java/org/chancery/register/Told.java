package org.chancery.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Count;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.coding.PlaceMention;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Basis;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings for tests: a dispatch of so many clauses, each of which tells one event.
 *
 * <pre>
 * Told.in("gazette", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke relations").reading()
 * </pre>
 */
public final class Told {

    private final String id;
    private final LocalDate published;
    private @Nullable String title;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Told(String id, LocalDate published) {
        this.id = id;
        this.published = published;
    }

    /** A dispatch of that id, published that day. */
    public static Told in(String id, String published) {
        return new Told(id, LocalDate.parse(published));
    }

    /** An act that was done. */
    public Told act(Act act, String source, String target, String date, String clause) {
        return event(typeOf(act), act, source, target, date, Modality.ACTUAL, clause);
    }

    /** An act of another modality. */
    public Told act(Act act, String source, String target, String date, Modality modality, String clause) {
        return event(typeOf(act), act, source, target, date, modality, clause);
    }

    /** An event that is no act of diplomatic practice. */
    public Told event(EventType type, String source, String target, String date, String clause) {
        return event(type, null, source, target, date, Modality.ACTUAL, clause);
    }

    /**
     * Any event.
     *
     * @param source a state's code, a person's name with the code behind a slash, or a body that is called a Court, its acronym in brackets behind it
     * @param target the same
     * @param date a day, a month as 2001-03, or a year
     */
    public Told event(EventType type, Act act, String source, String target, String date, Modality modality, String clause) {
        int start = text.length();
        text.append(clause).append(". ");
        Span span = new Span(start, start + clause.length());
        sentences.add(new Sentence(sentences.size(), span));
        return event(type, act, source, target, date, modality, span);
    }

    /** Another act that was done, told by words of the last sentence. */
    public Told besides(Act act, String source, String target, String date, String words) {
        int start = text.lastIndexOf(words);
        return event(typeOf(act), act, source, target, date, Modality.ACTUAL, new Span(start, start + words.length()));
    }

    private Told event(EventType type, Act act, String source, String target, String date, Modality modality, Span span) {
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                null,
                List.of(),
                "010",
                act,
                List.of(actor(source, span)),
                target.isEmpty() ? List.of() : List.of(actor(target, span)),
                List.of(),
                new EventDate(range(date), null),
                null,
                List.of(),
                modality,
                null,
                new Evidence(sentences.size() - 1, span, new Span(span.start(), span.start() + 1)),
                0.9,
                List.of(),
                "test"));
        return this;
    }

    /** Puts the last event at a place. */
    public Told at(String name, String country) {
        return at(name, country, 0, 0);
    }

    /** Puts the last event at a place and a point. */
    public Told at(String name, String country, double lat, double lon) {
        return last(events.get(events.size() - 1).date(), new Place(name, country, lat, lon));
    }

    /** Has words tell the day of the last event; without them it follows from the dispatch's own. */
    public Told dated(String words) {
        Event last = events.get(events.size() - 1);
        return last(new EventDate(last.date().range(), words), last.place());
    }

    /** Has the last event be told of exactly so many of an actor or, where it is one, of a thing. */
    public Told counting(long number, String noun, boolean isActor) {
        return counting(new Count(noun, number, number, false, isActor ? "a1" : null, number + " " + noun, new Span(0, 1)));
    }

    /** Has the last event be told of so many, and of those it is told of already. */
    public Told counting(Count count) {
        Event last = events.get(events.size() - 1);
        return last(last.date(), last.place(), Stream.concat(last.counts().stream(), Stream.of(count)).toList());
    }

    private Told last(EventDate date, Place place) {
        return last(date, place, events.get(events.size() - 1).counts());
    }

    private Told last(EventDate date, Place place, List<Count> counts) {
        Event last = events.remove(events.size() - 1);
        events.add(new Event(
                last.id(), last.type(), last.mode(), last.contexts(), last.cameo(), last.act(), last.sources(), last.targets(),
                last.recipients(), date, place, counts, last.modality(), last.attribution(),
                last.evidence(), last.confidence(), last.opinions(), last.why()));
        return this;
    }

    /** Its headline. */
    public Told title(String headline) {
        title = headline;
        return this;
    }

    /** It is the row of a table, not a text that was read. */
    public Told on(Basis basis) {
        notes.add(new Note(basis.code(), new Span(0, 0), ""));
        return this;
    }

    /** Puts the last event before a court. */
    public Told before(String court) {
        actors.add(body(court, events.get(events.size() - 1).evidence().span()));
        return this;
    }

    /** Speaks of a state's post in a city of another. */
    public Told mission(ActorKind kind, String sending, String receiving, String city) {
        String actor = "the post of %s in ".formatted(sending);
        Span named = new Span(text.length(), text.length() + actor.length());
        Span place = new Span(named.end(), named.end() + city.length());
        words(actor + city + ".");
        actors.add(new Actor(
                "a" + (actors.size() + 1), actor.strip(), kind, sending, receiving, List.of(), null, null, List.of(named)));
        places.add(new PlaceMention(city, place, new Place(city, receiving, 0, 0)));
        return this;
    }

    /** Words that tell no event. */
    public Told words(String words) {
        text.append(words).append(' ');
        return this;
    }

    private Actor body(String name, Span mention) {
        return new Actor(
                "a" + (actors.size() + 1), name, ActorKind.ORGANIZATION, null, null, List.of(), null, null, List.of(mention));
    }

    private String actor(String given, Span mention) {
        if (given.contains("Court")) {
            actors.add(body(given, mention));
            return "a" + actors.size();
        }
        String[] parts = given.split("/");
        boolean isPerson = parts.length > 1;
        String actor = "a" + (actors.size() + 1);
        actors.add(new Actor(
                actor,
                parts[0],
                isPerson ? ActorKind.PERSON : ActorKind.STATE,
                isPerson ? parts[1] : parts[0],
                null,
                List.of(),
                isPerson ? parts[0] : null,
                null,
                List.of(mention)));
        return actor;
    }

    private static DateRange range(String date) {
        return switch (date.length()) {
            case 4 -> new DateRange(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
            case 7 -> new DateRange(LocalDate.parse(date + "-01"), YearMonth.parse(date).atEndOfMonth());
            default -> DateRange.on(LocalDate.parse(date));
        };
    }

    private static final Map<Act, EventType> TYPES = Map.ofEntries(
            Map.entry(Act.RELATIONS_ESTABLISHED, EventType.SUPPORT),
            Map.entry(Act.RELATIONS_RESTORED, EventType.SUPPORT),
            Map.entry(Act.MISSION_OPENED, EventType.SUPPORT),
            Map.entry(Act.CREDENTIALS_PRESENTED, EventType.SUPPORT),
            Map.entry(Act.TREATY_SIGNED, EventType.SUPPORT),
            Map.entry(Act.ASYLUM_GRANTED, EventType.AID),
            Map.entry(Act.ASYLUM_ENDED, EventType.RETREAT),
            Map.entry(Act.PREMISES_VIOLATED, EventType.COERCE),
            Map.entry(Act.ARREST, EventType.COERCE),
            Map.entry(Act.CONDEMNATION, EventType.ACCUSE),
            Map.entry(Act.PROCEEDINGS_FILED, EventType.ACCUSE),
            Map.entry(Act.PROCEEDINGS_ANNOUNCED, EventType.ACCUSE),
            Map.entry(Act.SAFE_CONDUCT_REFUSED, EventType.REJECT),
            Map.entry(Act.WARRANT_ISSUED, EventType.THREATEN),
            Map.entry(Act.TALKS, EventType.CONSULT),
            Map.entry(Act.VISIT, EventType.CONSULT));

    private static EventType typeOf(Act act) {
        return TYPES.getOrDefault(act, EventType.SANCTION);
    }

    /** The reading. */
    public Reading reading() {
        return new Reading(
                new Dispatch(id, id + ".txt", title, null, List.of(), null, published, "en", text.toString()),
                sentences,
                actors,
                events,
                List.of(),
                places,
                List.of(),
                List.of(),
                notes);
    }

    /** A register in memory that holds these readings, filed in this order. */
    public static MemoryRegister filed(Told... dispatches) {
        MemoryRegister register = new MemoryRegister(clerk(), cases());
        for (Told dispatch : dispatches) {
            register.file(List.of(dispatch.reading()), java.time.Instant.EPOCH);
        }
        return register;
    }

    /** Has an analyst correct a register. */
    public static void correct(Register register, Correction correction) {
        register.correct(new Entry.CorrectionMade(java.time.Instant.EPOCH, "An Analyst", "misread", correction));
    }

    /** The accounts that events rest on. */
    public static List<Anchor> anchors(Occurrence... events) {
        return java.util.Arrays.stream(events)
                .flatMap(event -> event.reports().stream())
                .map(Anchor::of)
                .toList();
    }

    /** A clerk for tests. */
    public static Clerk clerk() {
        return new Clerk(org.chancery.world.World.load());
    }

    /** A fold of cases for tests: the seat of XYZ is "Xyz City". */
    public static CaseFold cases() {
        return new CaseFold(name -> name.contains("Court"), code -> Optional.of(code.charAt(0) + code.substring(1).toLowerCase(java.util.Locale.ROOT) + " City"), Optional::of);
    }
}
