package org.chancery.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.PlaceMention;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.world.Place;

/** Where an event happened: the place its own clause names with a locative preposition. */
final class EventPlaces {

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "on", "near", "outside", "inside", "around", "over", "across", "along", "off");

    private final List<PlaceMention> places;

    EventPlaces(ParsedText text, List<PlaceMention> places) {
        this.places = places.stream()
                .filter(place -> place.place() != null && text.sentenceAt(place.span().start()).isPresent())
                .toList();
    }

    Optional<Place> of(Frame frame) {
        ParsedSentence sentence = frame.sentence();
        PlaceMention best = null;
        int nearest = Integer.MAX_VALUE;
        for (PlaceMention mention : places) {
            if (!sentence.span().contains(mention.span())) {
                continue;
            }
            Optional<Token> head = sentence.at(mention.span().start());
            if (head.isEmpty() || !isLocated(sentence, head.get(), frame)) {
                continue;
            }
            int distance = Math.abs(head.get().index() - frame.trigger().index());
            if (distance < nearest) {
                nearest = distance;
                best = mention;
            }
        }
        return best == null ? Optional.empty() : Optional.ofNullable(best.place());
    }

    private static boolean isLocated(ParsedSentence sentence, Token token, Frame frame) {
        Token at = token;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            if (at.relation().equals("prep") && LOCATIVE.contains(at.lemma())) {
                return sentence.dominates(frame.clause(), at) || sentence.dominates(frame.trigger(), at);
            }
            at = above;
        }
        return false;
    }
}
