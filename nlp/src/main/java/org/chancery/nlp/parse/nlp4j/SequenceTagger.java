package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.List;
import java.util.function.Consumer;

/** Labels the words of a sentence from left to right, each in view of the labels before it: NLP4J's tagger and its name finder. */
final class SequenceTagger implements DraftStep {

    /** Where a label goes. */
    private interface Setting {
        void set(Draft draft, int word, String label);
    }

    private final LinearModel model;
    private final int[] lasting;
    private final int own;
    private final Setting setting;
    private final Consumer<Draft> afterwards;

    private SequenceTagger(
            LinearModel model, Vocabulary vocabulary, Field field, Setting setting, Consumer<Draft> afterwards) {
        this.model = model;
        this.lasting = vocabulary.numbers(model.template().properties());
        this.own = model.template().number(field);
        this.setting = setting;
        this.afterwards = afterwards;
    }

    /** Finds the part of speech of each word. */
    static SequenceTagger ofTags(LinearModel model, Vocabulary vocabulary) {
        return new SequenceTagger(model, vocabulary, Field.part_of_speech_tag, Draft::tag, draft -> {});
    }

    /** Finds names. */
    static SequenceTagger ofNames(LinearModel model, Vocabulary vocabulary) {
        return new SequenceTagger(
                model, vocabulary, Field.named_entity_tag, Draft::name, draft -> NameChunks.mend(draft.names()));
    }

    @Override
    public void process(Draft draft) {
        WordValues values = new WordValues(model.template(), lasting, draft);
        Scorer scorer = new Scorer(model, values);
        List<Location> locations = model.template().locations();
        int[] words = scorer.words();
        for (int word = 1; word < draft.length(); word++) {
            for (int i = 0; i < words.length; i++) {
                int seen = word + locations.get(i).window();
                words[i] = seen >= 1 && seen < draft.length() ? seen : -1;
            }
            float[] scores = scorer.scores();
            float[] vector = draft.type(word).vector();
            if (model.template().vectors() && vector != null) {
                model.addVector(vector, scores);
            }
            String label = model.labels().get(Scorer.best(scores));
            setting.set(draft, word, label);
            values.set(own, word, label);
        }
        afterwards.accept(draft);
    }
}
