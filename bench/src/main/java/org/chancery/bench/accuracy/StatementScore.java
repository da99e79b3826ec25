package org.chancery.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Holds statements against those of the answer: a statement is found where half of its words are those of one. */
final class StatementScore {

    private static final double ENOUGH = 0.5;

    private final Reading reading;
    private final Sought text;
    private final Map<String, Actor> actors;

    StatementScore(Reading reading, Sought text) {
        this.reading = reading;
        this.text = text;
        this.actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    void count(Gold gold, Tally tally) {
        gold.statements().forEach(said -> count(said, tally));
    }

    private void count(Gold.Said said, Tally tally) {
        List<Span> places = text.find(said.content());
        double best = 0;
        boolean right = false;
        boolean direct = false;
        for (Statement statement : reading.statements()) {
            double share = places.stream().mapToDouble(place -> share(place, statement.content())).max().orElse(0);
            if (share >= ENOUGH) {
                boolean speaks = isSpeaker(said, statement);
                if (speaks && !right || speaks == right && share > best) {
                    direct = statement.direct() == said.direct();
                }
                best = Math.max(best, share);
                right |= speaks;
            }
        }
        boolean found = best >= ENOUGH;
        tally.add(Count.STATEMENTS, 1);
        tally.add(Count.STATEMENTS_HIT, found);
        tally.add(Count.SPEAKERS_RIGHT, right);
        tally.add(Count.DIRECT_RIGHT, direct);
        if (!found || !right) {
            tally.miss(found ? "speaker" : "missed statement", said.speakers().get(0) + " | " + said.content());
        }
    }

    private static double share(Span place, Span content) {
        int common = Math.min(place.end(), content.end()) - Math.max(place.start(), content.start());
        return Math.max(0, common) / (double) Math.max(1, place.length());
    }

    /** By the last word of the name, or of one that is no named person by its country. */
    private boolean isSpeaker(Gold.Said said, Statement statement) {
        Actor actor = statement.speaker() == null ? null : actors.get(statement.speaker());
        String country = actor == null ? null : actor.country();
        boolean other = said.body() && country != null && said.country() != null && !country.equals(said.country());
        Set<String> words = words(actor, statement.speakerText());
        for (String speaker : said.speakers()) {
            List<String> name = Plain.words(speaker);
            if (!name.isEmpty() && words.contains(name.get(name.size() - 1)) && !other) {
                return true;
            }
        }
        return said.body() && said.country() != null && said.country().equals(country);
    }

    private Set<String> words(@Nullable Actor actor, @Nullable Span speakerText) {
        Set<String> words = new HashSet<>();
        if (actor != null) {
            words.addAll(Plain.words(actor.name()));
            words.addAll(Plain.words(actor.person() == null ? "" : actor.person()));
        }
        if (speakerText != null) {
            words.addAll(Plain.words(speakerText.in(reading.dispatch().text())));
        }
        return words;
    }
}
