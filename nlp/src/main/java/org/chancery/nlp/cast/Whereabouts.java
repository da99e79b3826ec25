package org.chancery.nlp.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.PlaceMention;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * In which state things are, as the places that were found tell: a consulate in Benghazi is in Libya, whatever state the
 * dispatch speaks of most.
 */
final class Whereabouts {

    /** Prepositions after which a place says where something is. */
    static final Set<String> LOCATIVE = Set.of("in", "at", "inside", "outside", "near", "within", "around");

    private final List<PlaceMention> places;

    /** @param places all places of the dispatch, in the order of the text */
    Whereabouts(List<PlaceMention> places) {
        this.places = places;
    }

    /** The state of the place whose name the token is part of; null where it names none, or one that lies in no state. */
    @Nullable String of(ParsedSentence sentence, Token token) {
        int at = token.span().start();
        for (PlaceMention mention : places) {
            Place place = mention.place();
            if (place != null && mention.span().start() <= at && at < mention.span().end()) {
                return sentence.span().contains(mention.span()) ? place.country() : null;
            }
        }
        return null;
    }

    /** The state in which, as its own prepositions say, the thing is or the act was done that the token means. */
    @Nullable String around(ParsedSentence sentence, Token head) {
        for (Token preposition : sentence.children(head, "prep")) {
            Optional<Token> where = LOCATIVE.contains(Grammar.lower(preposition))
                    ? sentence.child(preposition, "pobj")
                    : Optional.empty();
            String country = where.map(place -> ofPhrase(sentence, place)).orElse(null);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** Of the place that the phrase names or is told by: "Benghazi", "the city of Benghazi", "the Libyan city". */
    @Nullable String ofPhrase(ParsedSentence sentence, Token head) {
        String country = of(sentence, head);
        for (Token child : sentence.children(head, "prep", "appos", "compound", "nmod", "amod")) {
            Token told = child.relation().equals("prep") ? sentence.child(child, "pobj").orElse(child) : child;
            boolean tells = !child.relation().equals("prep") || Grammar.lower(child).equals("of");
            country = country == null && tells ? of(sentence, told) : country;
        }
        return country;
    }

    /** The state of the place told right behind the token, a comma between them or not: ", in central Islamabad". */
    @Nullable String behind(ParsedSentence sentence, int token) {
        int at = token + 1 < sentence.size() && sentence.token(token + 1).form().equals(",") ? token + 2 : token + 1;
        if (at + 1 >= sentence.size() || !LOCATIVE.contains(Grammar.lower(sentence.token(at)))) {
            return null;
        }
        String country = of(sentence, sentence.token(at + 1));
        return country != null ? country : sentence.child(sentence.token(at), "pobj").map(place -> ofPhrase(sentence, place)).orElse(null);
    }
}
