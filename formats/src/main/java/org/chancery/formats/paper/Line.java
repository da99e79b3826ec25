package org.chancery.formats.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words with their inks, to be set as one paragraph. */
final class Line {

    /** Letters in one ink. */
    record Run(String letters, Ink ink) {}

    private final List<Run> runs = new ArrayList<>();

    static Line of(String words, Ink ink) {
        return new Line().add(words, ink);
    }

    Line add(String words) {
        return add(words, Ink.PLAIN);
    }

    Line add(String words, Ink ink) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, ink));
        }
        return this;
    }

    /** Its letters in whatever ink. */
    String letters() {
        return runs.stream().map(Run::letters).collect(Collectors.joining());
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The same without inks: a trigger stands between asterisks instead. */
    Line bare() {
        Line bare = new Line();
        for (Run run : runs) {
            bare.add(run.ink() == Ink.TRIGGER ? "*" + run.letters() + "*" : run.letters());
        }
        return bare;
    }

    /** The words, each as its runs: one word may change its ink half way. */
    List<List<Run>> words() {
        List<List<Run>> words = new ArrayList<>();
        List<Run> word = new ArrayList<>();
        for (Run run : runs) {
            int start = 0;
            for (int at = 0; at <= run.letters().length(); at++) {
                boolean gap = at < run.letters().length() && Character.isWhitespace(run.letters().charAt(at));
                if (gap || at == run.letters().length()) {
                    if (at > start) {
                        word.add(new Run(run.letters().substring(start, at), run.ink()));
                    }
                    start = at + 1;
                }
                if (gap && !word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }
}
