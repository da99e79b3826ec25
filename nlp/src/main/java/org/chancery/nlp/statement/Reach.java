package org.chancery.nlp.statement;

import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * For each token of a sentence the first and the last token below it in the tree, itself included.
 *
 * <p>Words that a parser left hanging, without a relation or on a punctuation mark, count for no one above them.
 */
final class Reach {

    private final ParsedSentence sentence;
    private final int[] left;
    private final int[] right;

    private Reach(ParsedSentence sentence, int[] left, int[] right) {
        this.sentence = sentence;
        this.left = left;
        this.right = right;
    }

    static Reach of(ParsedSentence sentence) {
        int size = sentence.size();
        int[] left = new int[size];
        int[] right = new int[size];
        for (int i = 0; i < size; i++) {
            left[i] = i;
            right[i] = i;
        }
        for (Token token : sentence.tokens()) {
            Token at = token;
            for (int steps = 0; isTied(sentence, at) && steps < size; steps++) {
                at = sentence.token(at.head());
                left[at.index()] = Math.min(left[at.index()], token.index());
                right[at.index()] = Math.max(right[at.index()], token.index());
            }
        }
        return new Reach(sentence, left, right);
    }

    /** Whether the parser tied the token to its head in earnest: by a named relation and not to a mark. */
    private static boolean isTied(ParsedSentence sentence, Token token) {
        return token.head() >= 0
                && !token.relation().isEmpty()
                && !sentence.token(token.head()).relation().equals("punct");
    }

    /** Whether the token belongs to words the parser left hanging. */
    boolean isStray(Token token) {
        Token at = token;
        for (int steps = 0; isTied(sentence, at) && steps < sentence.size(); steps++) {
            at = sentence.token(at.head());
        }
        return !at.relation().equals("root");
    }

    int left(Token token) {
        return left[token.index()];
    }

    int right(Token token) {
        return right[token.index()];
    }
}
