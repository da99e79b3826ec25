package org.chancery.view;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.reading.Reading;
import org.chancery.register.Dossier;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Times;

/** Gathers what a register has of two states. */
public final class PairSheets {

    /** Events a page shows, from the latest back: it is no archive. */
    public static final int LATEST = 60;

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
        return of(pair, register, readings, times, LATEST);
    }

    /**
     * The same with so many events.
     *
     * @param latest from the latest back
     */
    public PairSheet of(
            Pair pair, Register register, Function<String, Optional<Reading>> readings, Times times, int latest) {
        Dossier dossier = register.dossier(pair, times, latest, cases.actsBetweenStates());
        return new PairSheet(
                dossier.relation(),
                cases.expected(dossier.relation(), dossier.deeds()),
                cases.of(dossier.cases(), times.asOf()),
                TwoSides.of(pair, dossier.latest(), readings),
                dossier.bearings(),
                dossier.events(),
                dossier.latest());
    }
}
