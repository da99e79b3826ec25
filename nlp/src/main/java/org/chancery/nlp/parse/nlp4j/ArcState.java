package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a tree is made: a stack of words, the words put aside while the stack is searched, the next word, and the arcs so far.
 *
 * <p>The list-based system of Choi and McCallum, "Transition-based Dependency Parsing with Selectional Branching", ACL 2013, section 2, as NLP4J
 * keeps it.
 */
final class ArcState {

    private static final int NONE = -1;

    private final int length;
    private final WordValues values;
    private final int relationValue;
    private final int valencyValue;
    private final int[] heads;
    private final @Nullable String[] relations;
    /** The dependents of each word in the order of the sentence. */
    private final int[][] dependents;
    private final int[] dependentCounts;

    private final int[] stack;
    private int stackSize;
    private final int[] aside;
    private int asideSize;
    private int input;

    ArcState(int length, Template template, WordValues values) {
        this.length = length;
        this.values = values;
        this.relationValue = template.number(Field.dependency_label);
        this.valencyValue = template.number(Field.valency);
        heads = new int[length];
        Arrays.fill(heads, NONE);
        relations = new String[length];
        dependents = new int[length][4];
        dependentCounts = new int[length];
        stack = new int[length + 1];
        aside = new int[length + 1];
        shift();
    }

    boolean isDone() {
        return input >= length;
    }

    int top() {
        return stack[stackSize - 1];
    }

    int input() {
        return input;
    }

    /** The head of a word, −1 as long as it has none. */
    int head(int word) {
        return heads[word];
    }

    @Nullable String relation(int word) {
        return relations[word];
    }

    boolean hasHead(int word) {
        return heads[word] != NONE;
    }

    /** Whether {@code word} hangs, over however many arcs, on {@code ancestor}. */
    boolean isBelow(int word, int ancestor) {
        for (int head = heads[word]; head != NONE; head = heads[head]) {
            if (head == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Moves the words put aside back on the stack, and the next word after them. */
    void shift() {
        while (asideSize > 0) {
            stack[stackSize++] = aside[--asideSize];
        }
        stack[stackSize++] = input++;
    }

    /** Drops the top of the stack. */
    void reduce() {
        stackSize--;
    }

    /** Puts the top of the stack aside. */
    void pass() {
        aside[asideSize++] = stack[--stackSize];
    }

    /** Looks at two words alone. */
    void lookAt(int top, int next) {
        stackSize = 0;
        asideSize = 0;
        stack[stackSize++] = top;
        input = next;
    }

    /** Hangs a word on a head, away from the one it had. */
    void attach(int word, int head, String relation) {
        int former = heads[word];
        if (former != NONE) {
            remove(former, word);
            tellValency(former);
        }
        heads[word] = head;
        relations[word] = relation;
        values.set(relationValue, word, relation);
        insert(head, word);
        tellValency(head);
    }

    private void insert(int head, int word) {
        int count = dependentCounts[head];
        if (count == dependents[head].length) {
            dependents[head] = Arrays.copyOf(dependents[head], 2 * count);
        }
        int[] row = dependents[head];
        int at = count;
        while (at > 0 && row[at - 1] > word) {
            row[at] = row[at - 1];
            at--;
        }
        row[at] = word;
        dependentCounts[head] = count + 1;
    }

    private void remove(int head, int word) {
        int[] row = dependents[head];
        int at = Arrays.binarySearch(row, 0, dependentCounts[head], word);
        System.arraycopy(row, at + 1, row, at, dependentCounts[head] - at - 1);
        dependentCounts[head]--;
    }

    private void tellValency(int word) {
        int before = leftMost(word, 0) == NONE ? 0 : leftMost(word, 1) == NONE ? 1 : 2;
        int behind = rightMost(word, 0) == NONE ? 0 : rightMost(word, 1) == NONE ? 1 : 2;
        values.setValency(valencyValue, word, before, behind);
    }

    /** Fills in which words a model looks at, −1 where there is none. */
    void locate(List<Location> locations, int[] words) {
        for (int i = 0; i < words.length; i++) {
            Location location = locations.get(i);
            int word = switch (location.source()) {
                case i -> inSentence(top() + location.window());
                case j -> inSentence(input + location.window());
                case k -> onStack(location.window());
            };
            words[i] = word == NONE || location.relation() == null ? word : related(word, location.relation());
        }
    }

    private int inSentence(int word) {
        return word >= 0 && word < length ? word : NONE;
    }

    /** From the top of the stack down for 0 and below, from the last put aside on for 1 and above. */
    private int onStack(int window) {
        if (window <= 0) {
            return -window < stackSize ? stack[stackSize - 1 + window] : NONE;
        }
        return window <= asideSize ? aside[asideSize - window] : NONE;
    }

    private int related(int word, Relation relation) {
        return switch (relation) {
            case h -> heads[word];
            case h2 -> heads[word] == NONE ? NONE : heads[heads[word]];
            case lmd -> leftMost(word, 0);
            case lmd2 -> leftMost(word, 1);
            case lnd -> nearest(word, -1);
            case lnd2 -> nearest(word, -2);
            case lns -> sibling(word, -1);
            case lns2 -> sibling(word, -2);
            case rmd -> rightMost(word, 0);
            case rmd2 -> rightMost(word, 1);
            case rnd -> nearest(word, 0);
            case rnd2 -> nearest(word, 1);
            case rns -> sibling(word, 1);
            case rns2 -> sibling(word, 2);
        };
    }

    private int leftMost(int word, int order) {
        return order < dependentCounts[word] && dependents[word][order] < word ? dependents[word][order] : NONE;
    }

    private int rightMost(int word, int order) {
        int at = dependentCounts[word] - 1 - order;
        return at >= 0 && dependents[word][at] > word ? dependents[word][at] : NONE;
    }

    /** The dependent so many places from where the word itself would stand among its dependents. */
    private int nearest(int word, int offset) {
        int at = -1 - Arrays.binarySearch(dependents[word], 0, dependentCounts[word], word) + offset;
        return at >= 0 && at < dependentCounts[word] ? dependents[word][at] : NONE;
    }

    private int sibling(int word, int offset) {
        int head = heads[word];
        if (head == NONE) {
            return NONE;
        }
        int at = Arrays.binarySearch(dependents[head], 0, dependentCounts[head], word) + offset;
        return at >= 0 && at < dependentCounts[head] ? dependents[head][at] : NONE;
    }
}
