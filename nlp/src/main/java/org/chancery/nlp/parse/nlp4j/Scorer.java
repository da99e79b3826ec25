package org.chancery.nlp.parse.nlp4j;

import java.util.Arrays;
import java.util.List;

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
    private final long[] askedPlaces;

    Scorer(LinearModel model, WordValues values) {
        this.model = model;
        this.values = values;
        Template template = model.template();
        List<Template.View> views = template.views();
        viewLocations = views.stream().mapToInt(Template.View::location).toArray();
        viewProperties = views.stream().mapToInt(Template.View::property).toArray();
        sets = template.sets();
        joined = template.joined();
        words = new int[template.locations().size()];
        prints = new long[viewLocations.length];
        powers = new long[viewLocations.length];
        scores = new float[model.labels().size()];
        askedPrints = new long[joined.length];
        askedPlaces = new long[joined.length];
    }

    /** The words looked at, by the number of their location, to be filled before {@link #scores}; −1 where there is none. */
    int[] words() {
        return words;
    }

    /** The score of each label, for the words given; valid until the next call. */
    float[] scores() {
        look();
        Arrays.fill(scores, 0);
        int kind = 0;
        for (int view : sets) {
            int word = words[viewLocations[view]];
            if (word != NOWHERE) {
                for (long print : values.set(viewProperties[view], word)) {
                    model.add(model.place(kind, print), scores);
                }
            }
            kind++;
        }
        for (int feature = 0; feature < joined.length; feature++) {
            add(kind, feature);
        }
        return scores;
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
    private void add(int sets, int feature) {
        int[] views = joined[feature];
        if (powers[views[0]] == 0) {
            return;
        }
        long print = prints[views[0]];
        for (int i = 1; i < views.length; i++) {
            long power = powers[views[i]];
            if (power == 0) {
                return;
            }
            print = Fingerprint.joined(print, prints[views[i]], power);
        }
        if (print != askedPrints[feature]) {
            askedPrints[feature] = print;
            askedPlaces[feature] = model.place(sets + feature, print);
        }
        model.add(askedPlaces[feature], scores);
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
