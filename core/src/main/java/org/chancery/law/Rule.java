package org.chancery.law;

import java.util.List;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an instrument, and what engages it.
 *
 * @param id its name: {@code entry-into-premises}
 * @param instrument id of the instrument
 * @param article in Arabic numerals, with the paragraph where it matters: {@code 22(1)}
 * @param says the rule in one line, in our words
 * @param how how an act engages it
 * @param when all that must hold of an event; empty for a rule that no act engages, only a claim
 * @param modalities of the events that may engage it
 * @param elements what must be so for it to be kept or broken
 * @param claimed the cue by which a party's words invoke it; null where only its article's number does
 * @param claimant whose words may invoke it
 * @param pleadedFor acts for which its breach by the other side is pleaded, besides those that engage it
 * @param example a sentence that engages it
 * @param counterExample one close by that does not
 */
public record Rule(
        String id,
        String instrument,
        String article,
        String says,
        How how,
        List<Condition> when,
        Set<Modality> modalities,
        List<Element> elements,
        @Nullable String claimed,
        Side claimant,
        Set<Act> pleadedFor,
        String example,
        String counterExample) {

    public Rule {
        when = List.copyOf(when);
        modalities = Set.copyOf(modalities);
        elements = List.copyOf(elements);
        pleadedFor = Set.copyOf(pleadedFor);
    }

    /** Whether a deed is all the rule asks for; never of a rule that only words engage. */
    boolean fits(Deed deed) {
        return !when.isEmpty() && when.stream().allMatch(condition -> condition.shown(deed).isPresent());
    }

    /** Whether an article is this rule's, or one of which it is a paragraph. */
    boolean isOf(String someArticle) {
        return article.equals(someArticle) || article.startsWith(someArticle + "(") || someArticle.startsWith(article + "(");
    }
}
