package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Report;
import org.chancery.register.Words;
import org.chancery.text.Span;

/**
 * What two states say of each other, against each other: statements made for one of them that speak of an event between the
 * two, or name the other.
 *
 * @param first of the pair's first state, from the earliest
 * @param second of its second
 */
public record TwoSides(List<Said> first, List<Said> second) {

    /** So many dispatches are looked into, those that tell the latest events: a page is no archive. */
    private static final int DISPATCHES = 60;

    /** Two statements of one side that share more than this of their words are one. */
    private static final double SAME_WORDS = 0.6;

    /** A verb farther than this before its words, in code units, is not shown with them. */
    private static final int FAR = 60;

    private static final Comparator<Reading> BY_PUBLICATION = Comparator.comparing(
                    (Reading reading) -> reading.dispatch().published(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(reading -> reading.dispatch().id());

    public TwoSides {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Whether neither said anything. */
    public boolean isEmpty() {
        return first.isEmpty() && second.isEmpty();
    }

    /**
     * Finds what the two say.
     *
     * @param events of the pair
     * @param readings finds a dispatch that is filed, by its id
     */
    public static TwoSides of(Pair pair, List<Occurrence> events, Function<String, Optional<Reading>> readings) {
        Map<String, List<Span>> evidence = new LinkedHashMap<>();
        for (Occurrence event : events) {
            for (Report report : event.reports()) {
                evidence.computeIfAbsent(report.id().dispatch(), none -> new ArrayList<>()).add(report.evidence());
            }
        }
        List<Reading> dispatches = latest(evidence.keySet(), readings);
        Gathering gathering = new Gathering();
        for (Reading reading : dispatches) {
            List<Span> told = evidence.getOrDefault(reading.dispatch().id(), List.of());
            for (Statement statement : reading.statements()) {
                Speaker.of(statement, reading)
                        .filter(speaker -> pair.codes().contains(speaker.side()))
                        .filter(speaker -> isToThePoint(statement, speaker.side(), pair, reading, told))
                        .ifPresent(speaker -> gathering.add(statement, speaker, reading));
            }
        }
        return new TwoSides(gathering.of(pair.first()), gathering.of(pair.second()));
    }

    private static List<Reading> latest(Set<String> ids, Function<String, Optional<Reading>> readings) {
        List<String> newest = new ArrayList<>(ids);
        List<String> kept = newest.subList(Math.max(0, newest.size() - DISPATCHES), newest.size());
        return kept.stream().flatMap(id -> readings.apply(id).stream()).sorted(BY_PUBLICATION).toList();
    }

    /** Whether a statement names the other state, or somebody of its, or tells an event between the two. */
    private static boolean isToThePoint(Statement statement, String side, Pair pair, Reading reading, List<Span> told) {
        String other = pair.first().equals(side) ? pair.second() : pair.first();
        boolean names = reading.actors().stream()
                .filter(actor -> isOf(actor, other))
                .flatMap(actor -> actor.mentions().stream())
                .anyMatch(mention -> statement.parts().stream().anyMatch(mention::overlaps));
        boolean tells = told.stream().anyMatch(span -> statement.parts().stream().anyMatch(span::overlaps));
        return reading.dispatch().text().substring(statement.content().start(), statement.content().end()).contains(" ")
                && (names || tells);
    }

    private static boolean isOf(Actor actor, String state) {
        return state.equals(actor.country()) || state.equals(actor.host());
    }

    /** Puts together what several dispatches have of one statement. */
    private static final class Gathering {

        private final List<Heard> heard = new ArrayList<>();
        private final Originals originals = new Originals();

        void add(Statement statement, Speaker speaker, Reading reading) {
            String words = words(statement, reading);
            Words stems = Words.of(words);
            originals.add(reading);
            heard.stream()
                    .filter(known -> known.speaker.side().equals(speaker.side()) && known.stems.overlap(stems) > SAME_WORDS)
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.dispatches.add(reading.dispatch().id()),
                            () -> heard.add(new Heard(statement, speaker, reading, words, stems)));
        }

        /** The words, from the verb that brings them where it stands before them: "condemned the burning". */
        private static String words(Statement statement, Reading reading) {
            String text = reading.dispatch().text();
            Span cue = statement.cue();
            int first = statement.parts().get(0).start();
            int start = cue != null && !statement.direct() && cue.start() < first && first - cue.end() < FAR ? cue.start() : first;
            return statement.parts().stream()
                    .map(part -> part.start() == first ? text.substring(start, part.end()) : part.in(text))
                    .map(words -> words.replaceAll("\\s+", " ").strip())
                    .collect(Collectors.joining(" … "));
        }

        List<Said> of(String side) {
            return heard.stream().filter(one -> one.speaker.side().equals(side)).map(this::said).toList();
        }

        private Said said(Heard one) {
            List<String> dispatches = one.dispatches.stream().distinct().toList();
            return new Said(
                    one.speaker.side(), one.speaker.name(), one.words, one.statement.content(), one.statement.direct(),
                    one.reading.dispatch().published(), dispatches, originals.among(dispatches));
        }
    }

    /** A statement while other dispatches that have it are looked for. */
    private static final class Heard {
        private final Statement statement;
        private final Speaker speaker;
        private final Reading reading;
        private final String words;
        private final Words stems;
        private final List<String> dispatches = new ArrayList<>();

        Heard(Statement statement, Speaker speaker, Reading reading, String words, Words stems) {
            this.statement = statement;
            this.speaker = speaker;
            this.reading = reading;
            this.words = words;
            this.stems = stems;
            dispatches.add(reading.dispatch().id());
        }
    }
}
