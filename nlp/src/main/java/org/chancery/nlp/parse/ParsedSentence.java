package org.chancery.nlp.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * One sentence as a tree of words.
 *
 * <p>Walks are by token index, from zero. The tree is read only.
 */
public final class ParsedSentence {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[][] children;

    /**
     * @param sentence where the sentence stands
     * @param tokens its words in order; heads must name tokens of this list or −1
     */
    public ParsedSentence(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        return children;
    }

    /** Number of the sentence in the dispatch, from zero. */
    public int index() {
        return sentence.index();
    }

    /** Number and place of the sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** Where the sentence stands in the dispatch's text. */
    public Span span() {
        return sentence.span();
    }

    /** All words in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** The token with that index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The token {@code token} depends on; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The tokens that depend on {@code token} directly, in order. */
    public List<Token> children(Token token) {
        int[] indexes = children[token.index()];
        List<Token> found = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            found.add(tokens.get(index));
        }
        return found;
    }

    /** The tokens that depend on {@code token} by one of {@code relations}, in order. */
    public List<Token> children(Token token, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (int index : children[token.index()]) {
            Token child = tokens.get(index);
            for (String relation : relations) {
                if (relation.equals(child.relation())) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The first token that depends on {@code token} by one of {@code relations}. */
    public Optional<Token> child(Token token, String... relations) {
        return children(token, relations).stream().findFirst();
    }

    /** {@code token} and everything below it, in the order of the text. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[tokens.size()];
        mark(token.index(), in);
        List<Token> found = new ArrayList<>();
        for (Token each : tokens) {
            if (in[each.index()]) {
                found.add(each);
            }
        }
        return found;
    }

    private void mark(int index, boolean[] in) {
        if (in[index]) {
            return;
        }
        in[index] = true;
        for (int child : children[index]) {
            mark(child, in);
        }
    }

    /** Whether {@code below} is {@code above} or depends on it over any number of steps. */
    public boolean dominates(Token above, Token below) {
        int steps = 0;
        for (Token at = below; steps <= tokens.size(); at = tokens.get(at.head()), steps++) {
            if (at.index() == above.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
        }
        return false;
    }

    /** The stretch of text from token {@code first} to token {@code last}, both inclusive. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** The token that holds the offset, counted from the start of the dispatch's text. */
    public Optional<Token> at(int offset) {
        return tokens.stream().filter(token -> token.span().contains(offset)).findFirst();
    }
}
