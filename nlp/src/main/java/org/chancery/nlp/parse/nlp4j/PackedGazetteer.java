package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of names as a tree of words in flat arrays.
 *
 * <p>The nodes stand in breadth-first order; the children of a node are neighbours, sorted by the number of their word.
 */
final class PackedGazetteer {

    private final StringTable words;
    private final int[] firstChild;
    private final int[] wordOf;
    private final short[] kindsOf;
    private final List<List<String>> kinds;

    private PackedGazetteer(
            StringTable words, int[] firstChild, int[] wordOf, short[] kindsOf, List<List<String>> kinds) {
        this.words = words;
        this.firstChild = firstChild;
        this.wordOf = wordOf;
        this.kindsOf = kindsOf;
        this.kinds = kinds;
    }

    /** A name found: its last word and the kinds of name it may be. */
    record Match(int last, List<String> kinds) {}

    static void write(PackWriter out, PrefixTree<String, Set<String>> tree) throws IOException {
        Map<String, Integer> words = wordsOf(tree);
        List<PrefixNode<String, Set<String>>> nodes = new ArrayList<>();
        List<Integer> wordOf = new ArrayList<>();
        List<Integer> firstChild = new ArrayList<>();
        nodes.add(tree.getRoot());
        wordOf.add(-1);
        for (int i = 0; i < nodes.size(); i++) {
            firstChild.add(nodes.size());
            List<Map.Entry<String, PrefixNode<String, Set<String>>>> children =
                    new ArrayList<>(nodes.get(i).entrySet());
            children.sort(Comparator.comparing(child -> words.get(child.getKey())));
            for (Map.Entry<String, PrefixNode<String, Set<String>>> child : children) {
                nodes.add(child.getValue());
                wordOf.add(words.get(child.getKey()));
            }
        }
        firstChild.add(nodes.size());

        Map<List<String>, Integer> kinds = new LinkedHashMap<>();
        short[] kindsOf = new short[nodes.size()];
        for (int i = 0; i < kindsOf.length; i++) {
            kindsOf[i] = -1;
            if (nodes.get(i).hasValue()) {
                List<String> value = new ArrayList<>(nodes.get(i).getValue());
                kinds.putIfAbsent(value, kinds.size());
                kindsOf[i] = kinds.get(value).shortValue();
            }
        }
        StringTable.write(out, new ArrayList<>(words.keySet()));
        ints(out, firstChild);
        ints(out, wordOf);
        out.shorts(kindsOf);
        out.integer(kinds.size());
        for (List<String> value : kinds.keySet()) {
            out.texts(value);
        }
    }

    private static Map<String, Integer> wordsOf(PrefixTree<String, Set<String>> tree) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Deque<PrefixNode<String, Set<String>>> open = new ArrayDeque<>();
        open.add(tree.getRoot());
        while (!open.isEmpty()) {
            open.pop().forEach((word, child) -> {
                words.putIfAbsent(word, words.size());
                open.push(child);
            });
        }
        return words;
    }

    private static void ints(PackWriter out, List<Integer> values) throws IOException {
        out.integer(values.size());
        for (int value : values) {
            out.integer(value);
        }
    }

    static PackedGazetteer read(PackReader in) {
        StringTable words = StringTable.read(in);
        int[] firstChild = in.ints();
        int[] wordOf = in.ints();
        short[] kindsOf = in.shorts();
        int count = in.integer();
        List<List<String>> kinds = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            kinds.add(in.texts());
        }
        return new PackedGazetteer(words, firstChild, wordOf, kindsOf, kinds);
    }

    /** The number under which the gazetteer knows the word, −1 if in no name. */
    int number(String word) {
        return words.number(word);
    }

    /**
     * The longest name that starts at a word.
     *
     * @param numbers the words of the sentence by {@link #number}
     * @param first the word it must start at
     * @return its kinds and last word; a last word of −1 if there is none
     */
    Match longest(int[] numbers, int first) {
        int node = 0;
        int last = -1;
        List<String> found = List.of();
        for (int i = first; i < numbers.length && numbers[i] >= 0; i++) {
            node = Arrays.binarySearch(wordOf, firstChild[node], firstChild[node + 1], numbers[i]);
            if (node < 0) {
                break;
            }
            if (kindsOf[node] >= 0) {
                last = i;
                found = kinds.get(kindsOf[node]);
            }
        }
        return new Match(last, found);
    }
}
