package org.chancery.view;

import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** Words of a dispatch with as much of their sentence around them as makes sense of them. */
final class Excerpt {

    /** So much is shown before and after, in code units. */
    private static final int AROUND = 45;

    private Excerpt() {}

    /**
     * On one line, an ellipsis where the sentence goes on.
     *
     * @param most a longer excerpt is cut at the end, in code units
     */
    static String of(Reading reading, Span span, int most) {
        String text = reading.dispatch().text();
        Span sentence = reading.sentences().stream()
                .map(Sentence::span)
                .filter(each -> each.contains(span))
                .findFirst()
                .orElse(span);
        int start = start(text, sentence, span);
        int end = end(text, sentence, span);
        String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
        String shown = words.length() <= most ? words : words.substring(0, Math.max(1, words.lastIndexOf(' ', most)));
        return (start > sentence.start() ? "… " : "") + shown + (end < sentence.end() || shown.length() < words.length() ? " …" : "");
    }

    private static int start(String text, Span sentence, Span span) {
        int wanted = span.start() - AROUND;
        if (wanted <= sentence.start()) {
            return sentence.start();
        }
        int gap = text.indexOf(' ', wanted);
        return gap < 0 || gap >= span.start() ? span.start() : gap + 1;
    }

    private static int end(String text, Span sentence, Span span) {
        int wanted = span.end() + AROUND;
        if (wanted >= sentence.end()) {
            return sentence.end();
        }
        int gap = text.lastIndexOf(' ', wanted);
        return gap <= span.end() ? span.end() : gap;
    }
}
