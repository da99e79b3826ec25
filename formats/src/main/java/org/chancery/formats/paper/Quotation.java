package org.chancery.formats.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.Span;

/** Words of the dispatch set into a line. */
final class Quotation {

    private static final String AROUND = " \n\t\"“”„«»";

    private Quotation() {}

    /** A sentence in which the words that tell the acts are marked. Triggers are in order. */
    static Line marked(String text, Span sentence, List<Span> triggers) {
        Line line = new Line();
        int at = sentence.start();
        for (Span trigger : triggers) {
            if (trigger.start() >= at && trigger.end() <= sentence.end()) {
                line.add(text.substring(at, trigger.start()), Ink.FAINT).add(trigger.in(text), Ink.TRIGGER);
                at = trigger.end();
            }
        }
        return line.add(text.substring(at, sentence.end()), Ink.FAINT);
    }

    /** The pieces of what was said, an ellipsis where the dispatch interrupts them; direct speech in quotation marks. */
    static String said(String text, List<Span> parts, boolean direct) {
        return parts.stream()
                .map(part -> bare(part.in(text)))
                .map(words -> direct ? "“" + words + "”" : words)
                .collect(Collectors.joining(" … "));
    }

    /** Words on one line, cut between two words where there are more than so many letters. */
    static String brief(String words, int most) {
        String line = bare(words.replaceAll("\\s+", " "));
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        return closed(line.substring(0, cut < most / 2 ? most : cut)) + " …";
    }

    /** The words without the marks around them; a comma that leads over to the cue is none of them. */
    private static String bare(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && AROUND.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && (AROUND + ",").indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return closed(words.substring(start, end));
    }

    /** A quotation within that was cut off before its closing mark gets it. */
    private static String closed(String words) {
        boolean open = words.chars().filter(c -> c == '"').count() % 2 == 1
                || words.lastIndexOf('“') > words.lastIndexOf('”');
        return !open ? words : words + (words.indexOf('"') < 0 ? "”" : "\"");
    }
}
