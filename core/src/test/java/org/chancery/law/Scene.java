package org.chancery.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch made by hand, for what the law makes of it. An actor goes by its name and is mentioned wherever the text has that name.
 *
 * <pre>
 * new Scene("Police stormed the embassy.").actor("Police", ORGAN, "ECU", null).actor("embassy", MISSION, "MEX", "ECU")
 *         .event(PREMISES_VIOLATED, "Police", "embassy", "stormed", "2024-04-05")
 * </pre>
 */
final class Scene {

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable LocalDate published = LocalDate.of(2024, 4, 7);

    Scene(String... sentences) {
        text = String.join(" ", sentences);
        int start = 0;
        for (String sentence : sentences) {
            this.sentences.add(new Sentence(this.sentences.size(), new Span(start, start + sentence.length())));
            start += sentence.length() + 1;
        }
    }

    Scene actor(String name, ActorKind kind, String country, String host, String... sectors) {
        List<Span> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Span(at, at + name.length()));
        }
        actors.put(name, new Actor(name, name, kind, country, host, List.of(sectors), null, null, mentions));
        return this;
    }

    Scene state(String name, String country) {
        return actor(name, ActorKind.STATE, country, null);
    }

    Scene unpublished() {
        published = null;
        return this;
    }

    /** An act that was done; its words are the first ones like these. */
    Scene event(Act act, String source, String target, String words, String day) {
        return event(EventType.COERCE, act, null, Modality.ACTUAL, source, target, words, day, null);
    }

    Scene event(Act act, Modality modality, String source, String target, String words, String day) {
        return event(EventType.COERCE, act, null, modality, source, target, words, day, null);
    }

    /** An event of any kind; several sources or targets are parted by a slash, an empty text is none. */
    Scene event(
            EventType type, Act act, String mode, Modality modality, String source, String target, String words, String day, Place place) {
        int start = text.indexOf(words);
        Span trigger = new Span(start, start + words.length());
        Sentence sentence = sentences.stream().filter(one -> one.span().contains(trigger)).findFirst().orElseThrow();
        events.add(new Event(
                "e" + (events.size() + 1), type, mode, List.of(), "010", act, names(source), names(target), List.of(),
                day == null ? null : new EventDate(DateRange.on(LocalDate.parse(day)), null), place, List.of(), modality, null,
                new Evidence(sentence.index(), sentence.span(), trigger), 0.9, List.of(), "test"));
        return this;
    }

    private static List<String> names(String given) {
        return given.isEmpty() ? List.of() : List.of(given.split("/"));
    }

    Scene statement(String speaker, String words) {
        Span content = span(words);
        statements.add(new Statement("s" + (statements.size() + 1), speaker, null, null, content, List.of(content), false, null, null));
        return this;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    String text(Span span) {
        return span.in(text);
    }

    Actor actor(String name) {
        return Optional.ofNullable(actors.get(name)).orElseThrow();
    }

    Matter matter() {
        return new Matter(text, sentences, List.copyOf(actors.values()), events, statements, published);
    }

    List<Deed> deeds() {
        Matter matter = matter();
        return Deed.of(matter, matter.cast());
    }

    Deed deed() {
        return deeds().get(0);
    }

    List<Invocation> invocations(Rulebook book) {
        Matter matter = matter();
        return new InvocationFinder(book, matter, matter.cast(), deeds()).find();
    }
}
