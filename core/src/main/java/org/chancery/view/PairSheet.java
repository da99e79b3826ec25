package org.chancery.view;

import java.util.List;
import org.chancery.register.Occurrence;
import org.chancery.register.Relation;

/**
 * All that is shown of two states.
 *
 * @param relation how they stand
 * @param expects what the rules leave open between them, and lay down meanwhile, besides their cases
 * @param cases those that concern both
 * @param claims what the two say of each other
 * @param events what happened between them, from the earliest
 */
public record PairSheet(
        Relation relation, List<Expectation> expects, List<CaseSheet> cases, TwoSides claims, List<Occurrence> events) {

    public PairSheet {
        expects = List.copyOf(expects);
        cases = List.copyOf(cases);
        events = List.copyOf(events);
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
