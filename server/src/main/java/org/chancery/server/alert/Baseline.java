package org.chancery.server.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.register.EventQuery;
import org.chancery.register.Standing;
import org.chancery.register.Times;
import org.chancery.server.web.Office;

/**
 * What stands in the register when a rule is made. The rule is to remember it and not to tell it: a new rule is about what
 * comes. An event that has too few reports as yet is not remembered, so it is told when it has them.
 *
 * <p>A rule on anything anywhere goes through all events; others through those of their pair, act or type.
 */
final class Baseline {

    private final Office office;

    Baseline(Office office) {
        this.office = office;
    }

    /** All that the terms would find now. */
    Notebook of(Terms terms) {
        Notebook notebook = Notebook.blank(office.annex());
        if (terms.what() instanceof What.Deed) {
            events(terms, notebook);
        } else {
            LocalDate today = LocalDate.now(office.clock());
            Standings standings = new Standings(office.register(), today);
            for (Standing standing : office.register().standings(Times.asOf(today.plusDays(Standings.AHEAD)))) {
                notebook.keep(standings.judge(standing.pair(), Optional.empty(), terms, notebook));
            }
        }
        return notebook;
    }

    private void events(Terms terms, Notebook notebook) {
        Matcher matcher = new Matcher(terms);
        try {
            office.register().eachEvent(
                    query(terms),
                    Times.asOf(LocalDate.MAX),
                    told -> notebook.keep(matcher.events(List.of(told.event()), notebook)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes all that is handed on
        }
    }

    private static EventQuery query(Terms terms) {
        Optional<EventType> type = terms.what() instanceof What.OfType of ? Optional.of(of.type()) : Optional.empty();
        Optional<Act> act = terms.what() instanceof What.OfAct of ? Optional.of(of.act()) : Optional.empty();
        return new EventQuery(terms.where().pair(), type, act, Optional.empty(), Optional.empty());
    }
}
