package org.chancery.nlp.parse;

import java.util.List;
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

    /** Parses several sentences of one text in order. */
    default List<ParsedSentence> parse(String text, List<Sentence> sentences) {
        return sentences.stream().map(s -> parse(text, s)).toList();
    }
}
