package org.chancery.server.alert;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Times;

/** Has a rule judge how pairs stand. */
final class Standings {

    /** An act that is told by its month or year stands at its end; that of a running year is looked at now, too. */
    static final int AHEAD = 366;

    private final Register register;
    private final LocalDate today;

    Standings(Register register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    /**
     * How one pair stands.
     *
     * @param deed the most hostile of what was just entered of it; empty where nothing was
     */
    Judgement judge(Pair pair, Optional<Occurrence> deed, Terms terms, Memory memory) {
        Matcher matcher = new Matcher(terms);
        if (!terms.where().takes(pair)) {
            return Judgement.NOTHING;
        }
        if (terms.what() instanceof What.StatusChanged) {
            return matcher.history(register.relation(pair, Times.asOf(today.plusDays(AHEAD))), memory);
        }
        if (terms.what() instanceof What.TensionBelow) {
            return matcher.tension(pair, register.relation(pair, Times.asOf(today)).tension(), today, deed, memory);
        }
        return Judgement.NOTHING;
    }
}
