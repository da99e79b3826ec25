package org.chancery.nlp.codebook;

/**
 * A sentence written for the codebook that shows an entry at work.
 *
 * <p>The source is marked {@code <s>…</s>} and the target {@code <t>…</t>}. Examples are read by people and run as
 * tests.
 *
 * @param marked the sentence with its marks
 * @param line its line in the file, from one
 */
public record Example(String marked, int line) {

    /** Whether its source is marked, and no mark is left open. */
    boolean isMarked() {
        return marked.matches("(?s).*<s>[^<>]+</s>.*")
                && marked.replaceAll("<s>[^<>]+</s>|<t>[^<>]+</t>", "").matches("(?s)(?:(?!</?[st]>).)*");
    }

    /** The sentence without marks. */
    public String plain() {
        return marked.replaceAll("</?[st]>", "");
    }
}
