package org.chancery.law;

import java.util.Locale;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatch has to say on one element of a rule.
 *
 * @param element the element, as the rule has it
 * @param status whether the dispatch tells it
 * @param span the words that do, or that speak against it; null where nothing is told
 */
public record Finding(String element, Status status, @Nullable Span span) {

    /** Whether an element is told. */
    public enum Status {
        REPORTED,
        /** Something in the dispatch speaks against it, or a party denies it. */
        CONTESTED,
        NOT_REPORTED;

        /** The word that is printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
