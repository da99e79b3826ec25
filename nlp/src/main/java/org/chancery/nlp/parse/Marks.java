package org.chancery.nlp.parse;

import org.jspecify.annotations.Nullable;

/**
 * Quotation marks and blanks the parser has never seen, put as those it has: « and „ are “, » is ”, ‹ and ‚ are ‘, › and ′ are ’, and
 * a blank of whatever width is a blank. To a parser of English «slander» is one strange word, and so is a word behind U+3000.
 */
final class Marks {

    private static final String STRANGE = "«„‟»‹‚‛›′`´";
    private static final String KNOWN = "“““”‘‘‘’’’’";

    private Marks() {}

    /** The same text with known marks, as long as it was, so that what stands where stands there still. */
    static String known(String text) {
        @Nullable StringBuilder known = null;
        for (int i = 0; i < text.length(); i++) {
            char mark = known(text.charAt(i));
            if (mark != text.charAt(i)) {
                known = known == null ? new StringBuilder(text) : known;
                known.setCharAt(i, mark);
            }
        }
        return known == null ? text : known.toString();
    }

    private static char known(char c) {
        int strange = STRANGE.indexOf(c);
        if (strange >= 0) {
            return KNOWN.charAt(strange);
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }
}
