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

    /** The sheet of a pair. */
    public PairSheet of(Pair pair, Register register, Times times) {
        Relation relation = register.relation(pair, times);
        List<Occurrence> events = register.events(EventQuery.of(pair), times);
        List<CaseSheet> own = cases.of(register.cases(times), times.asOf()).stream()
                .filter(sheet -> concerns(sheet.matter(), pair))
                .toList();
        Function<String, Optional<Reading>> readings = register::dispatch;
        return new PairSheet(relation, cases.expected(relation, events), own, TwoSides.of(pair, events, readings), events);
    }

    private static boolean concerns(Case matter, Pair pair) {
        List<String> codes = pair.codes();
        if (matter instanceof Case.Asylum asylum) {
            return codes.contains(asylum.grantedBy()) && asylum.against() != null && codes.contains(asylum.against());
        }
        if (matter instanceof Case.Proceeding proceeding) {
            return codes.contains(proceeding.applicant()) && codes.contains(proceeding.respondent());
        }
        if (matter instanceof Case.MissionFile file) {
            return codes.contains(file.mission().sending()) && codes.contains(file.mission().receiving());
        }
        return matter.steps().stream().anyMatch(step -> step.event().pair().filter(pair::equals).isPresent());
    }
}
