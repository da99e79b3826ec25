package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NLP4J's tokenizer with offsets that can be trusted.
 *
 * <p>What has {@value #LONGEST} characters and more without a blank is one word: it is an address or no language at all, and
 * NLP4J's own patterns take time that grows with the square of its length.
 */
final class Nlp4jTokenizer {

    /** From this length on, in code units, a word is not looked into. */
    static final int LONGEST = 200;

    private static final Pattern UNBROKEN = Pattern.compile("\\S{" + LONGEST + ",}+");

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The words of a sentence in order; their spans do not overlap. */
    List<Word> tokenize(String sentence) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        Matcher unbroken = UNBROKEN.matcher(sentence);
        while (unbroken.find()) {
            addWords(sentence.substring(from, unbroken.start()), from, words);
            words.add(new Word(unbroken.group(), unbroken.start(), unbroken.end()));
            from = unbroken.end();
        }
        addWords(sentence.substring(from), from, words);
        return words;
    }

    /** Adds the words of a stretch of the sentence that begins at {@code base}. */
    private void addWords(String stretch, int base, List<Word> words) {
        int from = 0;
        for (Token token : tokenizer.tokenize(stretch)) {
            String form = token.getWordForm();
            int start = stretch.indexOf(form, from);
            if (start < 0) {
                start = Math.max(from, token.getStartOffset());
            }
            int end = Math.min(stretch.length(), start + form.length());
            if (end > start) {
                words.add(new Word(form, base + start, base + end));
                from = end;
            }
        }
    }
}
