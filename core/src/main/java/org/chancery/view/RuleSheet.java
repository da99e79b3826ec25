package org.chancery.view;

import java.util.List;
import java.util.Optional;
import org.chancery.law.Bond;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;

/**
 * A rule and what dispatches have to say on it.
 *
 * @param instrument its id
 * @param articles in Arabic numerals; empty where an instrument is invoked as a whole
 * @param says the rule in one line; empty where Chancery has no rule of that article
 * @param byAct how an act engages it; empty where only words do
 * @param elements what must be so for it to be kept or broken; empty where only words engage it
 * @param pleas what the sides say with it
 * @param bond whom it bound
 */
public record RuleSheet(
        String instrument,
        List<String> articles,
        String says,
        Optional<How> byAct,
        List<ElementSheet> elements,
        List<Plea> pleas,
        Bond bond) {

    public RuleSheet {
        articles = List.copyOf(articles);
        elements = List.copyOf(elements);
        pleas = List.copyOf(pleas);
    }

    /** Whether it may be asserted. */
    public boolean applies() {
        return bond.status() != PartyStatus.NOT_BOUND;
    }
}
