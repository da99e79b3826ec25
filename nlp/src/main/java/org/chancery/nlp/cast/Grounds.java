package org.chancery.nlp.cast;

import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Tells states and capitals that act from those that are only where something is. */
final class Grounds {

    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout",
            "within", "along", "via", "through", "beyond", "above");
    private static final Set<String> TOWARD = Set.of("to", "from", "into", "towards", "toward", "off", "for", "of");
    private static final Set<String> MOTION = Set.of(
            "fly", "travel", "go", "come", "arrive", "return", "drive", "head", "leave", "depart", "flee", "rush",
            "move", "land", "walk", "ride", "sail", "bring", "take", "transfer", "escape", "cross", "march",
            "deport", "extradite", "get", "ship", "migrate", "settle", "jet", "drag", "whisk", "ferry", "evacuate",
            "airlift", "smuggle", "cut", "flight", "journey", "road", "way", "trip", "out", "back", "route", "train",
            "bus", "repatriate", "travels", "mile", "kilometre", "kilometer", "north", "south", "east", "west",
            "hour", "city", "town", "border", "capital", "port", "suburb", "outskirt", "street", "centre", "center",
            "streets", "resident", "post", "station");
    private static final Set<String> GONE = Set.of("leave", "reach", "enter", "flee", "quit", "exit", "depart");

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday");

    private Grounds() {}

    static boolean isGround(Resolver resolver, ParsedSentence sentence, Token head, Lore.Hit.Sort sort) {
        Token at = Grammar.firstConjunct(sentence, head);
        boolean capital = sort == Lore.Hit.Sort.CAPITAL;
        Optional<Token> above = sentence.head(at);
        if (above.isEmpty()) {
            return false;
        }
        switch (at.relation()) {
            case "pobj" -> {
                if (head.index() > 0 && MONTHS.contains(Grammar.lower(sentence.token(head.index() - 1)))) {
                    return false; // "In May Washington took": the month is the place's modifier by the parser's mistake
                }
                String preposition = Grammar.lower(above.get());
                if (AT.contains(preposition)) {
                    return !trust(sentence, above.get());
                }
                if (TOWARD.contains(preposition)) {
                    return moves(sentence, above.get(), preposition, capital);
                }
                return false;
            }
            case "dobj" -> {
                return GONE.contains(above.get().lemma());
            }
            case "compound", "nmod" -> {
                if (!capital) {
                    return false;
                }
                Noun noun = resolver.lexicon.noun(above.get().lemma());
                return noun == null || noun.sort() == Noun.Sort.MISSION;
            }
            case "npadvmod" -> {
                return capital;
            }
            case "appos" -> {
                Token place = above.get();
                return place.isProperNoun()
                        && (place.name().endsWith("-GPE") || place.name().endsWith("-LOC"))
                        && head.index() > place.index()
                        && head.index() - place.index() <= 3;
            }
            default -> {
                return false;
            }
        }
    }

    /** "trust in Mexico", "interfere in Cuba": not where, but whom. */
    private static boolean trust(ParsedSentence sentence, Token preposition) {
        return sentence.head(preposition)
                .filter(above -> Set.of("trust", "faith", "confidence", "believe", "interest", "aim", "direct", "level",
                        "angry", "anger", "shout").contains(above.lemma()))
                .isPresent();
    }

    private static boolean moves(ParsedSentence sentence, Token preposition, String word, boolean capital) {
        Optional<Token> above = sentence.head(preposition);
        if (above.isEmpty()) {
            return false;
        }
        Token governor = above.get();
        if (word.equals("of")) {
            return Set.of("out", "north", "south", "east", "west", "city", "town", "capital", "outside", "street", "suburb",
                    "part", "airport", "outskirts").contains(governor.lemma());
        }
        if (word.equals("for")) {
            return Set.of("leave", "depart", "head", "bind", "bound").contains(governor.lemma());
        }
        if (word.equals("into") || word.equals("off")) {
            return true;
        }
        return MOTION.contains(governor.lemma()) && (capital || governor.isVerb() || governor.tag().startsWith("R"));
    }

    /** Whether an adjective of a state stands for its people instead of describing a noun. */
    static boolean stands(ParsedSentence sentence, Token head) {
        Token at = Grammar.firstConjunct(sentence, head);
        return switch (at.relation()) {
            case "nsubj", "nsubjpass", "dobj", "pobj", "iobj", "dative", "attr", "agent", "root", "poss", "appos" -> true;
            default -> false;
        };
    }
}
