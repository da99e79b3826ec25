package org.chancery.server.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.server.web.Office;
import org.chancery.store.Entered;
import org.chancery.view.RecentReadings;

/**
 * One pass over what was entered in the journal since the last: the events that its dispatches tell, and the pairs these are
 * about, are judged by each rule. What is found, what the rules are to remember and how far they have looked is written down
 * in one transaction, or none of it is.
 */
final class Sweep {

    /** Dispatches whose events are in hand at a time. */
    private static final int LOT = 500;

    private static final BinaryOperator<Occurrence> GRAVER = BinaryOperator.minBy(Comparator.comparingDouble(Occurrence::weight));

    private final Office office;
    private final AlertWording wording;
    private final Letter letter;

    Sweep(Office office, AlertWording wording, Letter letter) {
        this.office = office;
        this.wording = wording;
        this.letter = letter;
    }

    /** A rule at work. */
    private record Watcher(Rule rule, Matcher matcher, Notebook notebook, List<Finding> found) {

        void take(Judgement judgement) {
            notebook.keep(judgement);
            found.addAll(judgement.found());
        }
    }

    /**
     * What was raised.
     *
     * @param id number of the alert
     */
    record Raised(long id, Alert alert) {}

    /** What is known at the start. */
    private record Start(Rules.Cursor cursor, List<Rule> rules) {}

    /** @return what was raised; empty if another desk on the same register changed something meanwhile: then nothing was */
    Optional<List<Raised>> pass() {
        Start start = office.annex().read(sql -> new Start(Rules.cursor(sql), Rules.all(sql)));
        List<Watcher> watchers = start.rules().stream()
                .filter(rule -> !rule.terms().paused())
                .map(rule -> new Watcher(rule, new Matcher(rule.terms()), Notebook.of(rule.id(), office.annex()), new ArrayList<>()))
                .toList();
        Entered entered = office.register().enteredAfter(watchers.isEmpty() ? Long.MAX_VALUE : start.cursor().line());
        if (entered.last() <= start.cursor().line()) {
            return Optional.of(List.of());
        }
        Standings standings = new Standings(office.register(), LocalDate.now(office.clock()));
        events(entered.dispatches(), watchers).forEach((pair, gravest) -> watchers.forEach(watcher ->
                watcher.take(standings.judge(pair, Optional.of(gravest), watcher.rule().terms(), watcher.notebook()))));
        return write(watchers, start.cursor(), entered.last());
    }

    /** Judges the events; gives the pairs they are about, with the most hostile event of each. */
    private Map<Pair, Occurrence> events(List<String> dispatches, List<Watcher> watchers) {
        Map<Pair, Occurrence> pairs = new TreeMap<>();
        for (int at = 0; at < dispatches.size(); at += LOT) {
            List<Occurrence> events = office.register().toldIn(dispatches.subList(at, Math.min(dispatches.size(), at + LOT)));
            watchers.forEach(watcher -> watcher.take(watcher.matcher().events(events, watcher.notebook())));
            events.forEach(event -> event.pair().ifPresent(pair -> pairs.merge(pair, event, GRAVER)));
        }
        return pairs;
    }

    private Optional<List<Raised>> write(List<Watcher> watchers, Rules.Cursor from, long to) {
        Instant now = office.clock().instant();
        List<Alert> alerts = alerts(watchers, now);
        return office.annex().write(sql -> {
            if (!Rules.cursor(sql).equals(from)) {
                return Optional.empty();
            }
            List<Raised> raised = new ArrayList<>();
            for (Alert alert : alerts) {
                long id = Alerts.insert(alert, letter.of(alert), sql);
                Deliveries.send(id, alert.rule(), now, sql);
                raised.add(new Raised(id, alert));
            }
            for (Watcher watcher : watchers) {
                watcher.notebook().write(watcher.rule().id(), sql);
            }
            Rules.moveTo(to, sql);
            return Optional.of(raised);
        });
    }

    private List<Alert> alerts(List<Watcher> watchers, Instant now) {
        Quotes quotes = new Quotes(new RecentReadings(office.register()::dispatch));
        List<Alert> alerts = new ArrayList<>();
        for (Watcher watcher : watchers) {
            for (Finding finding : watcher.found()) {
                alerts.add(new Alert(
                        watcher.rule(),
                        now,
                        wording.title(finding),
                        Optional.of(finding),
                        AlertWording.eventOf(finding).map(quotes::of).orElse(List.of())));
            }
        }
        return alerts;
    }
}
