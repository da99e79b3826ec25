package org.chancery.view;

import java.util.List;
import org.chancery.register.Case;
import org.chancery.register.Link;
import org.chancery.world.Tenure;

/**
 * A case with all that is shown of it.
 *
 * @param matter the case
 * @param links what ties it to other cases
 * @param expects what the rules leave open next, and what they lay down meanwhile
 * @param offices of a person's case: the offices the tables know the person by, from the earliest; empty elsewhere
 */
public record CaseSheet(Case matter, List<Link> links, List<Expectation> expects, List<Tenure> offices) {

    public CaseSheet {
        links = List.copyOf(links);
        expects = List.copyOf(expects);
        offices = List.copyOf(offices);
    }

    /** What is looked for next. */
    public List<Expectation> steps() {
        return Expectation.of(Expectation.Sort.STEP, expects);
    }

    /** What holds meanwhile. */
    public List<Expectation> standing() {
        return Expectation.of(Expectation.Sort.STANDING, expects);
    }
}
