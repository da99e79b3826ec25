package org.chancery.nlp.parse.nlp4j;

import java.util.Arrays;

/**
 * Makes the name labels of a sentence fit together, as NLP4J does: a beginning without an end is no name, and a word between two parts
 * of a name belongs to it.
 *
 * <p>A label is {@code O}, or one of {@code B I L U} for beginning, inside, last and unit, a dash, and the kind of name.
 */
final class NameChunks {

    private static final String NO_NAME = "O";

    private NameChunks() {}

    /** @param labels of the words from 1 on; those of 0 are left alone */
    static void mend(String[] labels) {
        for (int word = 2; word < labels.length; word++) {
            fit(labels, word);
        }
        String[] given = labels.clone();
        Arrays.fill(labels, 1, labels.length, NO_NAME);
        int beginning = -1;
        for (int word = 1; word < given.length; word++) {
            switch (given[word].charAt(0)) {
                case 'U' -> {
                    labels[word] = changed('U', given[word]);
                    beginning = -1;
                }
                case 'B' -> beginning = word;
                case 'L' -> {
                    if (beginning >= 0) {
                        name(labels, beginning, word, given[word]);
                    }
                    beginning = -1;
                }
                case 'O' -> beginning = -1;
                default -> {}
            }
        }
    }

    private static void fit(String[] labels, int word) {
        String before = labels[word - 1];
        String here = labels[word];
        char next = here.charAt(0);
        switch (before.charAt(0)) {
            case 'I' -> {
                if (next == 'U') {
                    labels[word] = changed('I', here);
                }
            }
            case 'L' -> {
                if (next == 'I') {
                    labels[word - 1] = changed('I', before);
                }
            }
            case 'O' -> {
                if (next == 'I') {
                    labels[word - 1] = here;
                }
            }
            case 'U' -> {
                if (next == 'I') {
                    labels[word - 1] = changed('I', before);
                } else if (next == 'L') {
                    labels[word - 1] = changed('B', before);
                }
            }
            default -> {}
        }
    }

    /** The kind is that of the last word. */
    private static void name(String[] labels, int first, int last, String label) {
        Arrays.fill(labels, first + 1, last, changed('I', label));
        labels[first] = changed('B', label);
        labels[last] = changed('L', label);
    }

    private static String changed(char part, String label) {
        return label.charAt(0) == part ? label : part + label.substring(1);
    }
}
