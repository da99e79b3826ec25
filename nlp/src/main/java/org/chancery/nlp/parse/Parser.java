package org.chancery.nlp.parse;

import org.chancery.text.Sentence;

/**
 * Turns a sentence into a tree of words: part of speech, lemma, dependency and name label for each.
 *
 * <p>The seam behind which a parsing library stands. Safe for several threads; the same words give the same tree.
 */
public interface Parser {

    /**
     * Parses one sentence.
     *
     * @param text the dispatch's text
     * @param sentence which stretch of it to parse
     * @return the tree; token spans point into {@code text}
     */
    ParsedSentence parse(String text, Sentence sentence);
}
