package org.chancery.formats.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text that stands by itself on a page: a paragraph, a heading, an item, a cell.
 *
 * @param owner the nearest element that breaks lines
 * @param text the cleaned words, never empty
 * @param words how many words
 * @param linked how many of them are links
 */
record Block(Element owner, String text, int words, int linked) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。؟][\"'”’»)\\]]*$");
    private static final Pattern INNER_STOP = Pattern.compile("[.!?,;:]\\s");

    /** The share of its words that are links, 0 to 1. */
    double linkShare() {
        return words == 0 ? 0 : (double) linked / words;
    }

    /** Whether it reads like a sentence or more of running text. */
    boolean isProse() {
        int plain = words - linked;
        return plain >= 10
                && (linkShare() < 0.5 || (endsSentence() && linkShare() < 0.75))
                && (endsSentence() || INNER_STOP.matcher(text).find() || words >= 25);
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    String tag() {
        return owner.normalName();
    }

    boolean isHeading() {
        String tag = tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isCell() {
        return tag().equals("td") || tag().equals("th");
    }

    /** Whether it stands within an element of this name, below {@code root}. */
    boolean isWithin(String name, Element root) {
        for (Element e = owner; e != null && e != root; e = e.parent()) {
            if (e.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
