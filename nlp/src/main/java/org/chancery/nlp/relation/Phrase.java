package org.chancery.nlp.relation;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/**
 * A party as words of its sentence.
 *
 * @param tokens its words in order; none if the span holds no word
 * @param head index of the word the others hang on, −1 if there is none
 */
record Phrase(List<Token> tokens, int head) {

    static final Phrase NONE = new Phrase(List.of(), -1);

    static Phrase of(ParsedSentence sentence, Span span) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        int head = -1;
        int best = Integer.MAX_VALUE;
        for (Token token : tokens) {
            int depth = depth(sentence, token);
            if (depth < best) {
                best = depth;
                head = token.index();
            }
        }
        return new Phrase(tokens, head);
    }

    private static int depth(ParsedSentence sentence, Token token) {
        int depth = 0;
        for (Token at = token; at.head() >= 0 && depth <= sentence.size(); at = sentence.token(at.head())) {
            depth++;
        }
        return depth;
    }

    boolean holds(int index) {
        return !tokens.isEmpty()
                && tokens.get(0).index() <= index
                && index <= tokens.get(tokens.size() - 1).index();
    }
}
