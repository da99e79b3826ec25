package org.chancery.nlp.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of an amount that the parser takes for phrases of a place: "deployed up to 100,000 troops" moves troops and not to
 * them, and so is "killed between 20 and 25 soldiers". What is counted becomes the object again, or the subject where the
 * phrase stands before its verb.
 */
final class Amounts {

    private static final String UP = "up";
    private static final String TO = "to";
    private static final String BETWEEN = "between";

    private final Set<String> measures = new HashSet<>();

    Amounts() {
        for (String line : WordList.lines("counts.tsv")) {
            String[] fields = line.split("\t");
            if (fields[0].equals("measure")) {
                measures.addAll(List.of(fields[2].split(", ")));
            }
        }
    }

    /** The sentence with those phrases put right; the same object where none is wrong. */
    ParsedSentence mended(ParsedSentence sentence) {
        List<Token> tokens = List.of();
        for (Token preposition : sentence.tokens()) {
            Optional<Token> counted = counted(sentence, preposition);
            Optional<Token> verb = counted.flatMap(noun -> verb(sentence, preposition));
            Optional<String> role = counted.flatMap(noun -> verb.flatMap(above -> role(sentence, above, noun)));
            if (counted.isPresent() && verb.isPresent() && role.isPresent()) {
                tokens = tokens.isEmpty() ? new ArrayList<>(sentence.tokens()) : tokens;
                int noun = counted.get().index();
                tokens.set(noun, tied(counted.get(), verb.get().index(), role.get()));
                tokens.set(preposition.index(), tied(preposition, noun, "qmod"));
                if (lower(preposition).equals(TO)) {
                    tokens.set(preposition.index() - 1, tied(sentence.token(preposition.index() - 1), noun, "qmod"));
                }
            }
        }
        return tokens.isEmpty() ? sentence : new ParsedSentence(sentence.sentence(), tokens);
    }

    /** The noun that is counted by the numbers right behind "up to" or "between". */
    private Optional<Token> counted(ParsedSentence sentence, Token preposition) {
        int first = preposition.index() + 1;
        boolean upTo = lower(preposition).equals(TO) && preposition.index() > 0 && lower(sentence.token(first - 2)).equals(UP)
                && isNumber(sentence, first);
        boolean between = lower(preposition).equals(BETWEEN) && isNumber(sentence, first) && first + 2 < sentence.size()
                && lower(sentence.token(first + 1)).equals("and") && isNumber(sentence, first + 2);
        int last = between ? first + 2 : first;
        return !upTo && !between ? Optional.empty() : sentence.child(preposition, "pobj")
                .filter(noun -> noun.isNoun() && noun.index() > last && !measures.contains(noun.lemma()))
                .filter(noun -> !noun.name().endsWith("-DATE") && !noun.name().endsWith("-TIME"))
                .filter(noun -> sentence.dominates(noun, sentence.token(first)));
    }

    private static boolean isNumber(ParsedSentence sentence, int index) {
        return index < sentence.size() && sentence.token(index).tag().equals("CD");
    }

    /** The verb on which the phrase hangs, itself or by its "up". */
    private static Optional<Token> verb(ParsedSentence sentence, Token preposition) {
        Optional<Token> head = sentence.head(preposition);
        boolean up = head.filter(token -> lower(token).equals(UP)).isPresent();
        return (up ? head.flatMap(sentence::head) : head).filter(Token::isVerb);
    }

    /** What the counted noun is to the verb; empty where the verb has such a one already. */
    private static Optional<String> role(ParsedSentence sentence, Token verb, Token noun) {
        boolean passive = sentence.child(verb, "auxpass").isPresent();
        if (noun.index() < verb.index()) {
            boolean free = sentence.child(verb, "nsubj", "nsubjpass").isEmpty();
            return free ? Optional.of(passive ? "nsubjpass" : "nsubj") : Optional.empty();
        }
        return passive || sentence.child(verb, "dobj").isPresent() ? Optional.empty() : Optional.of("dobj");
    }

    private static Token tied(Token token, int head, String relation) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, relation, token.name());
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
