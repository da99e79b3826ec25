package org.chancery.nlp.relation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * The way through the tree from one word to another.
 *
 * @param up from the first word, exclusive, to the lowest word above both, inclusive
 * @param top index of the lowest word above both, −1 if the tree is broken
 * @param down from that word, exclusive, to the second word, exclusive
 */
record Path(List<Integer> up, int top, List<Integer> down) {

    static Path between(ParsedSentence sentence, int from, int to) {
        List<Integer> rise = ancestors(sentence, from);
        List<Integer> other = ancestors(sentence, to);
        for (int i = 0; i < rise.size(); i++) {
            int meets = other.indexOf(rise.get(i));
            if (meets >= 0) {
                List<Integer> down = new ArrayList<>();
                for (int k = meets - 1; k > 0; k--) {
                    down.add(other.get(k));
                }
                return new Path(List.copyOf(rise.subList(Math.min(1, i), i + 1)), rise.get(i), down);
            }
        }
        return new Path(List.of(), -1, List.of());
    }

    /** The word itself and all above it. */
    static List<Integer> ancestors(ParsedSentence sentence, int word) {
        List<Integer> found = new ArrayList<>();
        for (int at = word; at >= 0 && !found.contains(at); at = sentence.token(at).head()) {
            found.add(at);
        }
        return found;
    }
}
