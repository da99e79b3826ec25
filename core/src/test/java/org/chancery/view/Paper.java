package org.chancery.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Bond;
import org.chancery.law.Engagement;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.reading.Basis;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Occurrence;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** A dispatch made by hand in which somebody speaks. Actors go by their names and are mentioned wherever the text has them. */
final class Paper {

    static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));

    private final String id;
    private final @Nullable LocalDate published;
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Engagement> law = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Paper(String id, String published, String... sentences) {
        this.id = id;
        this.published = published == null ? null : LocalDate.parse(published);
        this.text = String.join(" ", sentences);
        int start = 0;
        for (String sentence : sentences) {
            this.sentences.add(new Sentence(this.sentences.size(), new Span(start, start + sentence.length())));
            start += sentence.length() + 1;
        }
    }

    /** Of a state. */
    Paper actor(String name, String country) {
        return actor(name, country, null);
    }

    Paper actor(String name, String country, String host) {
        List<Span> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Span(at, at + name.length()));
        }
        actors.put(name, new Actor(name, name, ActorKind.STATE, country, host, List.of(), null, null, mentions));
        return this;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** In indirect speech, after a verb; several pieces are parted by a slash. */
    Paper says(String speaker, String verb, String pieces) {
        return says(speaker, verb, pieces, false);
    }

    Paper quotes(String speaker, String verb, String pieces) {
        return says(speaker, verb, pieces, true);
    }

    private Paper says(String speaker, String verb, String pieces, boolean direct) {
        List<Span> parts = List.of(pieces.split("/")).stream().map(this::span).toList();
        Span content = new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
        statements.add(new Statement(
                "s" + (statements.size() + 1), speaker, null, verb == null ? null : span(verb), content, parts, direct, null, null));
        return this;
    }

    Paper event(EventType type, Modality modality, String source, String target, String words, @Nullable String attribution) {
        return event(type, null, modality, source, target, words, attribution);
    }

    Paper event(EventType type, Act act, Modality modality, String source, String target, String words, @Nullable String attribution) {
        Span span = span(words);
        int sentence = sentences.stream().filter(one -> one.span().contains(span)).findFirst().orElseThrow().index();
        events.add(new Event(
                "e" + (events.size() + 1), type, null, List.of(), "010", act, List.of(source), List.of(target), List.of(),
                new EventDate(DateRange.on(LocalDate.parse("2024-04-05")), null), null, List.of(), modality, attribution,
                new Evidence(sentence, span, span), 0.9, List.of(), "test"));
        return this;
    }

    /** The words of somebody engage a rule with the last event; without a speaker the event itself does. */
    Paper law(How how, @Nullable String by, @Nullable String words, PartyStatus bound) {
        Bond bond = new Bond(
                bound, List.of("CHL", "PER"), bound == PartyStatus.BOUND ? Bond.Reason.NONE : Bond.Reason.NOT_A_PARTY,
                bound == PartyStatus.BOUND ? List.of() : List.of("CHL"), LocalDate.EPOCH);
        String event = events.isEmpty() ? null : events.get(events.size() - 1).id();
        law.add(new Engagement(
                "rule", "VCDR", List.of("22(1)"), event, how, by == null ? List.of() : List.of(by), words == null ? null : span(words), "says", List.of(), bond));
        return this;
    }

    Paper on(Basis basis) {
        notes.add(new Note(basis.code(), new Span(0, 0), ""));
        return this;
    }

    Reading reading() {
        return new Reading(
                new Dispatch(id, id + ".txt", null, null, List.of(), null, published, "en", text), sentences, List.copyOf(actors.values()), events, statements,
                List.of(), List.of(), law, notes);
    }

    /** The events of some dispatches, as a register merges them. */
    static List<Occurrence> events(Paper... papers) {
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        for (Paper paper : papers) {
            register.file(List.of(paper.reading()), Instant.EPOCH);
        }
        return register.events(EventQuery.ALL, NOW);
    }

    static Function<String, Optional<Reading>> archive(Paper... papers) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Paper paper : papers) {
            readings.put(paper.id, paper.reading());
        }
        return id -> Optional.ofNullable(readings.get(id));
    }
}
