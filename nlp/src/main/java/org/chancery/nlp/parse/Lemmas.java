package org.chancery.nlp.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Verbs whose dictionary form the parser gets wrong, from {@code en/lemmas.tsv}: "ended" is of "end". */
final class Lemmas {

    private final Map<String, String> known = new HashMap<>();

    Lemmas() {
        for (String line : WordList.lines("lemmas.tsv")) {
            String[] fields = line.split("\t");
            known.put(fields[0], fields[1]);
        }
    }

    /** The sentence with those lemmas put right; the same object where all are. */
    ParsedSentence mended(ParsedSentence sentence) {
        return sentence.tokens().stream().anyMatch(this::isWrong)
                ? new ParsedSentence(sentence.sentence(), sentence.tokens().stream().map(this::mended).toList())
                : sentence;
    }

    private boolean isWrong(Token token) {
        return token.isVerb() && !known.getOrDefault(lower(token), token.lemma()).equals(token.lemma());
    }

    private Token mended(Token token) {
        String right = known.get(lower(token));
        return token.isVerb() && right != null
                ? new Token(
                        token.index(),
                        token.span(),
                        token.form(),
                        right,
                        token.tag(),
                        token.head(),
                        token.relation(),
                        token.name())
                : token;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
