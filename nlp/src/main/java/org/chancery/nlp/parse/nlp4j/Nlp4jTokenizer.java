package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's tokenizer with offsets that can be trusted. */
final class Nlp4jTokenizer {

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The words of a sentence in order; their spans do not overlap. */
    List<Word> tokenize(String sentence) {
        List<Token> found = tokenizer.tokenize(sentence);
        List<Word> words = new ArrayList<>(found.size());
        int from = 0;
        for (Token token : found) {
            String form = token.getWordForm();
            int start = sentence.indexOf(form, from);
            if (start < 0) {
                start = Math.max(from, token.getStartOffset());
            }
            int end = Math.min(sentence.length(), start + form.length());
            if (end > start) {
                words.add(new Word(form, start, end));
                from = end;
            }
        }
        return words;
    }
}
