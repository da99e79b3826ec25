package org.chancery.view;

import java.util.List;
import org.chancery.register.Bearing;
import org.chancery.register.Occurrence;
import org.chancery.register.Relation;

/**
 * All that is shown of two states.
 *
 * @param relation how they stand
 * @param expects what the rules leave open between them, and lay down meanwhile, besides their cases
 * @param cases those that concern both
 * @param claims what the two say of each other
 * @param bearings what was done between them, from the earliest: what the tension is made of
 * @param count how many events are filed of them
 * @param events the latest of these, from the earliest
 */
public record PairSheet(
        Relation relation,
        List<Expectation> expects,
        List<CaseSheet> cases,
        TwoSides claims,
        List<Bearing> bearings,
        int count,
        List<Occurrence> events) {

    public PairSheet {
        expects = List.copyOf(expects);
        cases = List.copyOf(cases);
        bearings = List.copyOf(bearings);
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
