package org.chancery.bench.archive;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.dispatch.Dispatch;
import org.jspecify.annotations.Nullable;

/**
 * A text at hand that others are made of.
 *
 * @param title its headline; null where it has none
 * @param published the day it was published; null where it states none
 * @param paragraphs the sentences of its body, by paragraph
 */
record Source(@Nullable String title, @Nullable LocalDate published, List<List<String>> paragraphs) {

    static Source of(Dispatch dispatch) {
        String title = dispatch.title();
        String text = dispatch.text();
        String body = title != null && text.startsWith(title) ? text.substring(title.length()) : text;
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : body.split("\n\\s*\n")) {
            List<String> sentences = sentences(paragraph.strip());
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
        return new Source(title, dispatch.published(), paragraphs);
    }

    /** Roughly: an abbreviation may end one. What is cut there is put together with something else, as all is. */
    private static List<String> sentences(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = paragraph.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
