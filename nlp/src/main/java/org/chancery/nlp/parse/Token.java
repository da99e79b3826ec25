package org.chancery.nlp.parse;

import org.chancery.text.Span;

/**
 * One word or mark of a parsed sentence.
 *
 * @param index its number in the sentence, from zero
 * @param span where it stands in the dispatch's text
 * @param form the word as written
 * @param lemma its dictionary form, in lower case
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the token it depends on, −1 for the root of the sentence
 * @param relation label of that dependency (ClearNLP labels: nsubj, nsubjpass, dobj, agent, prep, pobj, …)
 * @param name the named-entity label in BILOU form ({@code B-PERSON}, {@code U-GPE}, {@code O})
 */
public record Token(
        int index, Span span, String form, String lemma, String tag, int head, String relation, String name) {

    /** Whether the token is a finite or non-finite verb, not a modal. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether the token is a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether the token is a proper noun. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
