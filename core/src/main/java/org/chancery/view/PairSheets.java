package org.chancery.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.reading.Reading;
import org.chancery.register.Case;
import org.chancery.register.EventQuery;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Relation;
import org.chancery.register.Times;

/** Gathers what a register has of two states. */
public final class PairSheets {

    private final CaseSheets cases;

    public PairSheets(CaseSheets cases) {
        this.cases = cases;
    }

    /**
     * The sheet of a pair.
     *
     * @param readings finds a dispatch of the register, by its id
     */
    public PairSheet of(Pair pair, Register register, Function<String, Optional<Reading>> readings, Times times) {
        Relation relation = register.relation(pair, times);
        List<Occurrence> events = register.events(EventQuery.of(pair), times);
        List<Case> own = register.cases(times).stream().filter(matter -> matter.concerns(pair)).toList();
        return new PairSheet(relation, cases.expected(relation, events), cases.of(own, times.asOf()),
                TwoSides.of(pair, events, readings), events);
    }
}
