package org.chancery.law;

import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a party invokes a rule.
 *
 * @param rule the rule; null where Chancery has none of that article
 * @param instrument id of its instrument
 * @param article null where the instrument as a whole is invoked
 * @param by ids of the actors who do
 * @param states ISO codes of the states it is between
 * @param about the deed it speaks of; null where the dispatch tells none
 * @param how as a breach by the other side, or as justification of what the speaker's own side did
 * @param words the words
 */
record Invocation(
        @Nullable Rule rule,
        String instrument,
        @Nullable String article,
        List<String> by,
        List<String> states,
        @Nullable Deed about,
        How how,
        Span words) {}
