package org.chancery.nlp.parse;

import org.jspecify.annotations.Nullable;

/**
 * Quotation marks the parser has never seen, put as those it has: « and „ for “, » for ”, ‹ and ‚ for ‘, › and ′ for ’. To a parser of
 * English «slander» is one strange word.
 */
final class Marks {

    private static final String STRANGE = "«„‟»‹‚‛›′`´";
    private static final String KNOWN = "“““”‘‘‘’’’’";

    private Marks() {}

    /** The same text with known marks, as long as it was, so that what stands where stands there still. */
    static String known(String text) {
        @Nullable StringBuilder known = null;
        for (int i = 0; i < text.length(); i++) {
            int strange = STRANGE.indexOf(text.charAt(i));
            if (strange >= 0) {
                known = known == null ? new StringBuilder(text) : known;
                known.setCharAt(i, KNOWN.charAt(strange));
            }
        }
        return known == null ? text : known.toString();
    }
}
