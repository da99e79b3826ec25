package org.chancery.nlp.relation;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;

/** Whoever can say what the parties of a sentence did to each other. Safe for several threads. */
@FunctionalInterface
public interface RelationJudge {

    /**
     * Judges pairs of one sentence, in order.
     *
     * @param text the text the sentence's offsets point into
     * @param pairs parties by spans of that text
     */
    List<Judgement> judge(String text, ParsedSentence sentence, List<Pair> pairs);
}
