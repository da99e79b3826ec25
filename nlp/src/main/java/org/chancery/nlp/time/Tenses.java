package org.chancery.nlp.time;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Tells from the tree of a sentence whether the clause around a word looks back or ahead. */
final class Tenses {

    private static final int DEEPEST = 60;

    private final TimeWords words;

    Tenses(TimeWords words) {
        this.words = words;
    }

    /**
     * Where the clause around {@code token} looks to.
     *
     * @param headline whether the sentence is a headline, whose present tense tells what has happened
     */
    Direction direction(ParsedSentence sentence, Token token, boolean headline) {
        Token at = token;
        @Nullable Token noun = null;
        boolean possessive = false;
        boolean ahead = false;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            possessive |= at.relation().equals("poss");
            at = sentence.token(at.head());
            ahead |= noun != null && words.is("ahead", at.lemma());
            if (ahead && noun != null && words.is("forward-noun", noun.lemma())) {
                return Direction.FUTURE;
            }
            if (at.isVerb() || at.tag().equals("MD")) {
                return beside(sentence, noun, possessive, verb(sentence, at, headline, 0), at);
            }
            if (noun == null && at.isNoun()) {
                noun = at;
            }
        }
        return at.isVerb() ? verb(sentence, at, headline, 0) : Direction.PAST;
    }

    /** Where the clause whose verb this is looks to. */
    Direction clause(ParsedSentence sentence, Token verb, boolean headline) {
        return verb.isVerb() ? verb(sentence, verb, headline, 0) : Direction.PAST;
    }

    /** Whether the verb stands in the past perfect: "had expelled". */
    static boolean isPastPerfect(ParsedSentence sentence, Token verb) {
        return perfect(sentence, verb, "VBD");
    }

    /** Whether the verb is an infinitive: "to expel". */
    static boolean isInfinitive(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(child -> child.tag().equals("TO"));
    }

    /** Whether the verb stands in the present perfect: "has expelled". */
    boolean isPresentPerfect(ParsedSentence sentence, Token verb) {
        return perfect(sentence, verb, "VBZ") || perfect(sentence, verb, "VBP");
    }

    private static boolean perfect(ParsedSentence sentence, Token verb, String tag) {
        boolean own = sentence.children(verb).stream()
                .anyMatch(child -> isAuxiliary(child, verb) && child.lemma().equals("have") && child.tag().equals(tag));
        boolean shared = !own && verb.relation().equals("conj") && verb.tag().equals("VBN") && verb.head() >= 0;
        return own || shared && perfect(sentence, sentence.token(verb.head()), tag);
    }

    /** A time that stands by a noun: "Friday's attack is the latest" looks back, "Friday's meeting is the last" ahead. */
    private Direction beside(
            ParsedSentence sentence, @Nullable Token noun, boolean possessive, Direction clause, Token verb) {
        if (noun == null || clause == Direction.PAST) {
            return clause;
        }
        boolean modal = sentence.children(verb).stream().anyMatch(child -> child.tag().equals("MD"));
        boolean announced = words.is("forward-noun", noun.lemma());
        return announced || modal && !possessive ? Direction.FUTURE : Direction.PAST;
    }

    private Direction verb(ParsedSentence sentence, Token verb, boolean headline, int depth) {
        List<Token> children = sentence.children(verb);
        boolean have = children.stream().anyMatch(child -> isAuxiliary(child, verb) && child.lemma().equals("have"));
        boolean modal = children.stream().anyMatch(child -> child.tag().equals("MD") && child.index() < verb.index());
        if (modal) {
            return have ? Direction.PAST : Direction.FUTURE;
        }
        if (have) {
            return Direction.PAST;
        }
        boolean infinitive = children.stream().anyMatch(child -> child.tag().equals("TO") && child.index() < verb.index());
        if (infinitive) {
            return infinitive(sentence, verb, headline, depth);
        }
        for (Token child : children) {
            if (isAuxiliary(child, verb) && (child.tag().equals("VBD") || child.tag().equals("VBP") || child.tag().equals("VBZ"))) {
                return child.tag().equals("VBD") || headline ? Direction.PAST : Direction.FUTURE;
            }
        }
        return switch (verb.tag()) {
            case "VBD" -> Direction.PAST;
            case "VBZ", "VBP" -> headline || words.is("backward", verb.lemma()) ? Direction.PAST : Direction.FUTURE;
            case "VBN" -> participle(sentence, verb, headline, depth);
            default -> above(sentence, verb, headline, depth);
        };
    }

    private static boolean isAuxiliary(Token child, Token verb) {
        return child.relation().startsWith("aux") && child.index() < verb.index();
    }

    private Direction infinitive(ParsedSentence sentence, Token verb, boolean headline, int depth) {
        if (verb.head() < 0) {
            return Direction.FUTURE;
        }
        Token head = sentence.token(verb.head());
        boolean ahead = words.is("forward", head.lemma()) || head.lemma().equals("be");
        return ahead && !verb.relation().equals("advcl") ? Direction.FUTURE : above(sentence, verb, headline, depth);
    }

    private Direction participle(ParsedSentence sentence, Token verb, boolean headline, int depth) {
        if (verb.relation().equals("conj")) {
            return above(sentence, verb, headline, depth);
        }
        boolean done = !sentence.children(verb, "agent").isEmpty();
        return words.is("forward", verb.lemma()) && !done ? Direction.FUTURE : Direction.PAST;
    }

    /** What the verb above says: it lends its tense to what has none. */
    private Direction above(ParsedSentence sentence, Token verb, boolean headline, int depth) {
        Token at = verb;
        while (at.head() >= 0 && depth < DEEPEST) {
            at = sentence.token(at.head());
            depth++;
            if (at.isVerb()) {
                return verb(sentence, at, headline, depth);
            }
        }
        return Direction.PAST;
    }
}
