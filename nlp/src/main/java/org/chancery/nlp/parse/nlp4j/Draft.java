package org.chancery.nlp.parse.nlp4j;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sentence while it is being parsed: its words, and what the steps done so far found of them.
 *
 * <p>Word 0 stands for the root of the tree, as in NLP4J; the words of the sentence are counted from 1. What a step has not found yet
 * reads as that of the root.
 */
final class Draft {

    /** What NLP4J writes as form, lemma, tag and name of the root. */
    static final String ROOT = "@#r$%";

    private static final int WORD_SHOWN = 40;

    private final String[] forms;
    private final WordType[] types;
    private final String[] tags;
    private final String[] lemmas;
    private final String[] names;
    private final @Nullable SortedSet<String>[] nameKinds;
    private final int[] heads;
    private final String[] relations;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Draft(List<Word> words, WordType root) {
        int length = words.size() + 1;
        forms = new String[length];
        forms[0] = ROOT;
        for (int i = 1; i < length; i++) {
            forms[i] = shown(words.get(i - 1).form());
        }
        types = new WordType[length];
        Arrays.fill(types, root);
        tags = roots(length);
        lemmas = roots(length);
        names = roots(length);
        nameKinds = new SortedSet[length];
        heads = new int[length];
        relations = roots(length);
    }

    private static String[] roots(int length) {
        String[] roots = new String[length];
        Arrays.fill(roots, ROOT);
        return roots;
    }

    /** A word as the steps see it: NLP4J tries every beginning and end of it, so that a word without end has neither. */
    private static String shown(String form) {
        return form.length() < Nlp4jTokenizer.LONGEST ? form : form.substring(0, WORD_SHOWN);
    }

    /** How many words there are, the root among them. */
    int length() {
        return forms.length;
    }

    String form(int word) {
        return forms[word];
    }

    WordType type(int word) {
        return types[word];
    }

    void type(int word, WordType type) {
        types[word] = type;
    }

    /** Its part of speech. */
    String tag(int word) {
        return tags[word];
    }

    void tag(int word, String tag) {
        tags[word] = tag;
    }

    String lemma(int word) {
        return lemmas[word];
    }

    void lemma(int word, String lemma) {
        lemmas[word] = lemma;
    }

    /** Which part of which kind of name it is, in NLP4J's notation of beginnings, insides and ends. */
    String name(int word) {
        return names[word];
    }

    void name(int word, String name) {
        names[word] = name;
    }

    /** All names, to be mended together. */
    String[] names() {
        return names;
    }

    /** Which part of which known names it may be, in the same notation. */
    SortedSet<String> nameKinds(int word) {
        SortedSet<String> kinds = nameKinds[word];
        return kinds == null ? Collections.emptySortedSet() : kinds;
    }

    void addNameKind(int word, String kind) {
        SortedSet<String> kinds = nameKinds[word];
        if (kinds == null) {
            kinds = new TreeSet<>();
            nameKinds[word] = kinds;
        }
        kinds.add(kind);
    }

    /** The head of a word; 0 for the root. */
    int head(int word) {
        return heads[word];
    }

    /** The relation of a word to its head. */
    String relation(int word) {
        return relations[word];
    }

    void head(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation;
    }
}
