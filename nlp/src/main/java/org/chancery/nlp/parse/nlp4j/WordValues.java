package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.Collection;
import java.util.List;

/**
 * The properties of the words of one sentence that one model looks at, as {@link Fingerprint}s; made before the model is asked, and
 * kept up to date where the model's answers are themselves looked at.
 */
final class WordValues {

    private static final long[] NO_VALUES = {};
    private static final long[] FIRST = {Fingerprint.of("0")};
    private static final long[] LAST = {Fingerprint.of("1")};

    /** What NLP4J writes for no, one, and several dependents on each side: "&lt;" before the word, "&gt;" behind it. */
    private static final String[] BEFORE = {"", "<", "<<"};

    private static final String[] BEHIND = {"", ">", ">>"};

    private final List<Property> properties;
    /** By property and word. */
    private final long[][] prints;
    /** By property and word; 0 where the word has no value. */
    private final long[][] powers;
    /** By property and word, of properties with several values. */
    private final long[][][] sets;

    /**
     * @param lasting for each property of the template its number in the {@link Vocabulary}, −1 where it depends on the sentence
     */
    WordValues(Template template, int[] lasting, Draft draft) {
        properties = template.properties();
        int words = draft.length();
        prints = new long[properties.size()][words];
        powers = new long[properties.size()][words];
        sets = new long[properties.size()][][];
        for (int set : template.sets()) {
            int property = template.viewProperties()[set];
            if (sets[property] == null) {
                sets[property] = setsOf(properties.get(property).field(), draft);
            }
        }
        for (int property = 0; property < properties.size(); property++) {
            if (lasting[property] >= 0) {
                for (int word = 0; word < words; word++) {
                    prints[property][word] = draft.type(word).print(lasting[property]);
                    powers[property][word] = draft.type(word).power(lasting[property]);
                }
            } else if (sets[property] == null) {
                fill(property, draft);
            }
        }
    }

    private void fill(int property, Draft draft) {
        Field field = properties.get(property).field();
        for (int word = 0; word < draft.length(); word++) {
            switch (field) {
                case lemma -> set(property, word, draft.lemma(word));
                case part_of_speech_tag -> set(property, word, draft.tag(word));
                case named_entity_tag -> set(property, word, draft.name(word));
                case valency -> setValency(property, word, 0, 0);
                default -> {} // A relation is there only once it is found; a vector is no feature of its own.
            }
        }
    }

    private static long[][] setsOf(Field field, Draft draft) {
        long[][] values = new long[draft.length()][];
        for (int word = 0; word < values.length; word++) {
            values[word] = switch (field) {
                case word_clusters -> draft.type(word).clusters();
                case ambiguity_classes -> draft.type(word).possibleTags();
                case orthographic -> draft.type(word).spelling(word == 1);
                case named_entity_gazetteers -> prints(draft.nameKinds(word));
                case positional -> word == 1 ? FIRST : word == values.length - 1 ? LAST : NO_VALUES;
                default -> throw new IllegalArgumentException("%s has one value at most.".formatted(field));
            };
        }
        return values;
    }

    private static long[] prints(Collection<String> values) {
        return values.isEmpty() ? NO_VALUES : values.stream().mapToLong(Fingerprint::of).toArray();
    }

    /** Gives a word another value. Does nothing where {@code property} is −1. */
    void set(int property, int word, String value) {
        if (property >= 0) {
            prints[property][word] = Fingerprint.of(value);
            powers[property][word] = Fingerprint.power(value.length());
        }
    }

    /** How many dependents a word has before and behind it, where more than two are two. */
    void setValency(int property, int word, int before, int behind) {
        set(property, word, BEFORE[before] + "-" + BEHIND[behind]);
    }

    long print(int property, int word) {
        return prints[property][word];
    }

    long power(int property, int word) {
        return powers[property][word];
    }

    long[] set(int property, int word) {
        return sets[property][word];
    }
}
