package org.chancery.view;

import java.util.List;
import java.util.Locale;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a side says of an event, in one dispatch. It is told, not judged.
 *
 * @param by the side: ISO code of the state for which the speaker speaks
 * @param speaker who speaks
 * @param says what the side does with the event
 * @param instrument id of the instrument it invokes; null where it invokes none, or none was read
 * @param articles of that instrument, in Arabic numerals
 * @param dispatch id of the dispatch
 * @param content the words
 */
public record Claim(
        String by,
        String speaker,
        Says says,
        @Nullable String instrument,
        List<String> articles,
        String dispatch,
        Span content) {

    /** What a side does with an event. */
    public enum Says {
        /** It tells it as so. */
        ASSERTS,
        /** It says it is not so. */
        DENIES,
        /** It says that a rule was breached by it. */
        BREACH,
        /** It pleads a rule, or its breach by the other side, for it. */
        JUSTIFIES,
        /** It tells it in the same breath as it accuses the other side. */
        CONDEMNS;

        /** The word that is printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Claim {
        articles = List.copyOf(articles);
    }
}
