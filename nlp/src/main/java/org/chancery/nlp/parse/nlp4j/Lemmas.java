package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;

/** Finds the dictionary form of each word: NLP4J's morphology. */
final class Lemmas implements DraftStep {

    private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    @Override
    public void process(Draft draft) {
        for (int word = 1; word < draft.length(); word++) {
            draft.lemma(word, draft.type(word).lemma(draft.tag(word), this));
        }
    }

    /** The dictionary form of a word in its simplified form, as this part of speech. */
    String of(String simplified, String tag) {
        return analyzer.lemmatize(simplified, tag);
    }
}
