package org.chancery.formats.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ReadingJson} writes. The days a time expression covers are not written and come back as none. */
final class ReadingTree {

    private final JsonNode root;

    ReadingTree(JsonNode root) {
        this.root = root;
    }

    Reading reading() {
        JsonNode sentences = root.path("sentences");
        List<Sentence> numbered = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            numbered.add(new Sentence(i, span(sentences.get(i))));
        }
        return new Reading(
                dispatch(root.path("dispatch")),
                numbered,
                list(root.path("actors"), ReadingTree::actor),
                list(root.path("events"), ReadingTree::event),
                list(root.path("statements"), ReadingTree::statement),
                list(root.path("places"), place -> new PlaceMention(text(place, "name"), span(place), point(place, "place"))),
                list(root.path("dates"), time -> new TimeExpression(text(time, "text"), span(time), orNull(time, "value"), null)),
                LawTree.read(root),
                list(root.path("notes"), note -> new Note(text(note, "kind"), span(note), text(note, "text"))));
    }

    private static Dispatch dispatch(JsonNode node) {
        JsonNode dateline = node.path("dateline");
        return new Dispatch(
                text(node, "id"),
                text(node, "source"),
                orNull(node, "title"),
                orNull(node, "agency"),
                list(node.path("authors"), ReadingTree::item),
                dateline.isObject() ? new Dateline(orNull(dateline, "place"), day(dateline, "date")) : null,
                day(node, "published"),
                text(node, "language"),
                text(node, "text"));
    }

    private static Actor actor(JsonNode node) {
        return new Actor(
                text(node, "id"),
                text(node, "name"),
                one(ActorKind.class, text(node, "kind")),
                orNull(node, "country"),
                orNull(node, "host"),
                list(node.path("sectors"), ReadingTree::item),
                orNull(node, "person"),
                orNull(node, "office"),
                list(node.path("mentions"), ReadingTree::span));
    }

    private static Event event(JsonNode node) {
        JsonNode evidence = node.path("evidence");
        String act = orNull(node, "act");
        JsonNode place = node.path("place");
        return new Event(
                text(node, "id"),
                type(text(node, "type"), node.path("quad").asInt()),
                orNull(node, "mode"),
                list(node.path("contexts"), ReadingTree::item),
                text(node, "cameo"),
                act == null ? null : Act.coded(act),
                list(node.path("sources"), ReadingTree::item),
                list(node.path("targets"), ReadingTree::item),
                list(node.path("recipients"), ReadingTree::item),
                date(node.path("date")),
                place.isObject() ? point(place, "name") : null,
                list(node.path("counts"), ReadingTree::count),
                one(Modality.class, text(node, "modality")),
                orNull(node, "attribution"),
                new Evidence(evidence.path("sentence").asInt(), span(evidence), span(evidence.path("trigger"))),
                node.path("confidence").asDouble(),
                list(node.path("opinions"), ReadingTree::opinion),
                node.path("why").asText(""));
    }

    private static Count count(JsonNode node) {
        return new Count(
                text(node, "of"),
                node.path("least").asLong(),
                node.path("most").isNumber() ? node.path("most").asLong() : null,
                node.path("about").asBoolean(),
                orNull(node, "actor"),
                text(node, "text"),
                span(node));
    }

    private static Opinion opinion(JsonNode node) {
        return new Opinion(type(text(node, "type"), node.path("quad").asInt()), node.path("confidence").asDouble());
    }

    private static EventType type(String name, int quad) {
        return EventType.plover(name).orElseGet(() -> EventType.of(name + ":" + quad));
    }

    private static Statement statement(JsonNode node) {
        return new Statement(
                text(node, "id"),
                orNull(node, "speaker"),
                spanOrNull(node.path("speakerText")),
                spanOrNull(node.path("cue")),
                span(node.path("content")),
                list(node.path("parts"), ReadingTree::span),
                node.path("direct").asBoolean(),
                orNull(node, "medium"),
                date(node.path("date")));
    }

    private static @Nullable Place point(JsonNode node, String name) {
        return node.path("lat").isNumber()
                ? new Place(text(node, name), orNull(node, "country"), node.path("lat").asDouble(), node.path("lon").asDouble())
                : null;
    }

    private static @Nullable EventDate date(JsonNode node) {
        return node.isObject()
                ? new EventDate(
                        new DateRange(LocalDate.parse(text(node, "start")), LocalDate.parse(text(node, "end"))), orNull(node, "text"))
                : null;
    }

    static @Nullable LocalDate day(JsonNode node, String field) {
        String day = orNull(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    static Span span(JsonNode node) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException("A span has no start or no end: %s.".formatted(node));
        }
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    static @Nullable Span spanOrNull(JsonNode node) {
        return node.isObject() ? span(node) : null;
    }

    static String text(JsonNode node, String field) {
        String text = orNull(node, field);
        if (text == null) {
            throw new IllegalArgumentException("The field “%s” is missing.".formatted(field));
        }
        return text;
    }

    static @Nullable String orNull(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? encodable(value.asText()) : null;
    }

    /** The same with U+FFFD for what no database or file can hold: half a surrogate pair, and NUL. JSON can write both. */
    private static String encodable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }

    /** The constant of a word. */
    static <E extends Enum<E>> E one(Class<E> kind, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“%s” is none of %s.".formatted(word, words(kind))));
    }

    private static String words(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    /** A text of a list. */
    static String item(JsonNode node) {
        return encodable(node.asText());
    }

    static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> form) {
        List<T> items = new ArrayList<>();
        nodes.forEach(node -> items.add(form.apply(node)));
        return items;
    }
}
