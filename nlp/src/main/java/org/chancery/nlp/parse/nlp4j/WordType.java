package org.chancery.nlp.parse.nlp4j;

import org.jspecify.annotations.Nullable;

/**
 * All that the steps ask of a word whatever sentence it stands in. Immutable but for the last lemma, which is only remembered.
 *
 * <p>Arrays are shared: they are not to be changed.
 */
final class WordType {

    /** A word's dictionary form as a part of speech. */
    private record Lemma(String tag, String lemma) {}

    private final String form;
    private final String simplified;
    private final long[] prints;
    private final long[] powers;
    private final long[] possibleTags;
    private final long[] clusters;
    private final long[] spelling;
    private final long[] spellingAtStart;
    private final float @Nullable [] vector;
    private final int nameWord;
    private @Nullable Lemma lastLemma;

    /**
     * @param simplified the form with signs and digits made alike, by NLP4J's rules
     * @param prints of its properties by their numbers in the {@link Vocabulary}
     * @param powers of the same; 0 where it has no such property
     * @param nameWord its number in the gazetteer, −1 if it is in no name
     */
    WordType(
            String form,
            String simplified,
            long[] prints,
            long[] powers,
            long[] possibleTags,
            long[] clusters,
            long[] spelling,
            long[] spellingAtStart,
            float @Nullable [] vector,
            int nameWord) {
        this.form = form;
        this.simplified = simplified;
        this.prints = prints;
        this.powers = powers;
        this.possibleTags = possibleTags;
        this.clusters = clusters;
        this.spelling = spelling;
        this.spellingAtStart = spellingAtStart;
        this.vector = vector;
        this.nameWord = nameWord;
    }

    String form() {
        return form;
    }

    long print(int property) {
        return prints[property];
    }

    long power(int property) {
        return powers[property];
    }

    long[] possibleTags() {
        return possibleTags;
    }

    long[] clusters() {
        return clusters;
    }

    /** @param atStart whether it begins a sentence, where a capital says nothing */
    long[] spelling(boolean atStart) {
        return atStart ? spellingAtStart : spelling;
    }

    /** Its vector; null if it has none. */
    float @Nullable [] vector() {
        return vector;
    }

    int nameWord() {
        return nameWord;
    }

    /** Its dictionary form as this part of speech. */
    String lemma(String tag, Lemmas lemmas) {
        Lemma known = lastLemma;
        if (known == null || !known.tag.equals(tag)) {
            known = new Lemma(tag, lemmas.of(simplified, tag));
            lastLemma = known;
        }
        return known.lemma;
    }
}
