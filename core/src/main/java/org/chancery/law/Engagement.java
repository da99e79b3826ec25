package org.chancery.law;

import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an act, or what a party says of it, engages. It is no finding that the rule was kept or broken.
 *
 * @param rule id of the rule; null where a dispatch cites an article Chancery has no rule of
 * @param instrument id of the instrument
 * @param articles in Arabic numerals; empty where a party invokes the instrument as a whole
 * @param event id of the event; null where a claim speaks of no act the dispatch tells
 * @param how in which way
 * @param claimedBy ids of the actors who invoke it; empty where nobody does
 * @param words those that invoke it; null where nobody does
 * @param reading the rule in one line
 * @param elements what the dispatch has to say on each of its elements; empty for a claim
 * @param bond whether it bound the states concerned on the day
 */
public record Engagement(
        @Nullable String rule,
        String instrument,
        List<String> articles,
        @Nullable String event,
        How how,
        List<String> claimedBy,
        @Nullable Span words,
        String reading,
        List<Finding> elements,
        Bond bond) {

    public Engagement {
        articles = List.copyOf(articles);
        claimedBy = List.copyOf(claimedBy);
        elements = List.copyOf(elements);
    }

    /** Whether the rule may be asserted: the lists do not say that it did not bind those concerned. */
    public boolean applies() {
        return bond.status() != PartyStatus.NOT_BOUND;
    }
}
