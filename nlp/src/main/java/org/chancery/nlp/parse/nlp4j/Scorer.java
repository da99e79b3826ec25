package org.chancery.nlp.parse.nlp4j;

import java.util.Arrays;

/** Asks a model about one place of one sentence after the other. For one sentence and one thread. */
final class Scorer {

    private static final int NOWHERE = -1;

    private final LinearModel model;
    private final WordValues values;
    private final int[] viewLocations;
    private final int[] viewProperties;
    private final int[] sets;
    private final int[][] joined;
    private final int[] words;
    private final long[] prints;
    private final long[] powers;
    private final float[] scores;
    /**
     * What was last asked of each joined feature, and where its weights lie: from step to step half of them stay the same. At first
     * the empty string, which is no value of anything.
     */
    private final long[] askedPrints;
    private final long[] joinedPlaces;

    private long[] setPlaces = new long[64];
    private int setPlacesFound;

    Scorer(LinearModel model, WordValues values) {
        this.model = model;
        this.values = values;
        Template template = model.template();
        viewLocations = template.viewLocations();
        viewProperties = template.viewProperties();
        sets = template.sets();
        joined = template.joined();
        words = new int[template.locations().size()];
        prints = new long[viewLocations.length];
        powers = new long[viewLocations.length];
        scores = new float[model.labels().size()];
        askedPrints = new long[joined.length];
        joinedPlaces = new long[joined.length];
    }

    /** The words looked at, by the number of their location, to be filled before {@link #scores}; −1 where there is none. */
    int[] words() {
        return words;
    }

    /**
     * The score of each label, for the words given; valid until the next call.
     *
     * <p>All weights are found before any is added: a processor waits for many places in memory at once sooner than for one after
     * the other.
     */
    float[] scores() {
        look();
        findSets();
        for (int feature = 0; feature < joined.length; feature++) {
            find(feature);
        }
        Arrays.fill(scores, 0);
        for (int i = 0; i < setPlacesFound; i++) {
            model.add(setPlaces[i], scores);
        }
        for (long place : joinedPlaces) {
            model.add(place, scores);
        }
        return scores;
    }

    private void findSets() {
        setPlacesFound = 0;
        for (int kind = 0; kind < sets.length; kind++) {
            int word = words[viewLocations[sets[kind]]];
            if (word != NOWHERE) {
                for (long print : values.set(viewProperties[sets[kind]], word)) {
                    if (setPlacesFound == setPlaces.length) {
                        setPlaces = Arrays.copyOf(setPlaces, 2 * setPlacesFound);
                    }
                    setPlaces[setPlacesFound++] = model.place(kind, print);
                }
            }
        }
    }

    private void look() {
        for (int view = 0; view < viewLocations.length; view++) {
            int word = words[viewLocations[view]];
            if (word == NOWHERE) {
                powers[view] = 0;
            } else {
                prints[view] = values.print(viewProperties[view], word);
                powers[view] = values.power(viewProperties[view], word);
            }
        }
    }

    /** A joined feature is there only if all its parts are. */
    private void find(int feature) {
        int[] views = joined[feature];
        long print = prints[views[0]];
        boolean there = powers[views[0]] != 0;
        for (int i = 1; i < views.length; i++) {
            long power = powers[views[i]];
            there &= power != 0;
            print = Fingerprint.joined(print, prints[views[i]], power);
        }
        if (!there) {
            joinedPlaces[feature] = FeatureIndex.NONE;
            askedPrints[feature] = 0;
        } else if (print != askedPrints[feature]) {
            askedPrints[feature] = print;
            joinedPlaces[feature] = model.place(sets.length + feature, print);
        }
    }

    /** The first label of the best score. */
    static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }

    /** The first of some labels, in their order, that has the best score among them. */
    static int best(float[] scores, int[] labels) {
        int best = labels[0];
        for (int label : labels) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }
}
