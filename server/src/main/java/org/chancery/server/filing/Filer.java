package org.chancery.server.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Progress;
import org.chancery.reading.Reading;
import org.chancery.register.Clerk;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
import org.chancery.register.Report;
import org.chancery.register.Times;
import org.chancery.server.web.Office;
import org.chancery.server.web.RegisterChange;
import org.chancery.store.Lodged;

/**
 * Reads dispatches and files them, tells what came of it, and tells the bulletin: a notice of the topic {@code register} with
 * the dispatches that were new and the pairs they tell of. Safe for several threads; one lot is filed at a time.
 */
public final class Filer {

    private final Office office;
    private final Clerk clerk;
    private final VisitorsFirst visitors;

    public Filer(Office office) {
        this.office = office;
        this.clerk = new Clerk(office.world());
        this.visitors = new VisitorsFirst(office.register()::isBusy);
    }

    /** The dispatch of that id as it is filed; it need not be read then. */
    public Optional<Dispatch> filed(String id) {
        return office.register().dispatch(id).map(Reading::dispatch);
    }

    /** Reads a dispatch; the first time it may wait until the reader is ready. */
    public Reading read(Dispatch dispatch, Progress progress) {
        return office.reader().get().read(dispatch, (done, all) -> {
            progress.sentences(done, all);
            visitors.giveWay();
        });
    }

    /**
     * Files readings.
     *
     * @return what came of each, in their order; one that the register refuses keeps the others from nothing
     * @throws org.chancery.store.RegisterException if the register cannot be written
     */
    public synchronized List<Outcome> file(List<Reading> readings) {
        Map<Reading, List<Report>> reports = new LinkedHashMap<>();
        readings.forEach(reading -> reports.put(reading, clerk.take(reading).reports()));
        Set<Pair> pairs = pairs(reports.values());
        Map<Pair, RelationStatus> before = standing(pairs);
        Lodged lodged = office.register().fileEach(readings, office.clock().instant());
        Map<Reading, Lodged.Refusal> refused = new IdentityHashMap<>();
        lodged.refused().forEach(refusal -> refused.put(refusal.reading(), refusal));
        Set<String> filed = new HashSet<>(lodged.filed());
        Set<String> lot = Set.copyOf(filed);
        Moves moves = new Moves(before, standing(pairs), reports, lot);
        Set<String> counted = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        Set<Pair> touched = new LinkedHashSet<>();
        for (Reading reading : readings) {
            Lodged.Refusal refusal = refused.get(reading);
            if (refusal != null) {
                outcomes.add(Outcome.refused(refusal.reason(), refusal.next()));
            } else if (filed.remove(reading.dispatch().id())) {
                List<Report> own = reports.getOrDefault(reading, List.of());
                outcomes.add(outcome(reading, own, lot, counted, moves));
                own.forEach(report -> report.pair().ifPresent(touched::add));
            } else {
                outcomes.add(Outcome.KNOWN);
            }
        }
        if (!lot.isEmpty()) {
            office.bulletin().tell(RegisterChange.of(lot, touched).notice());
        }
        return outcomes;
    }

    private static Set<Pair> pairs(Collection<List<Report>> reports) {
        Set<Pair> pairs = new LinkedHashSet<>();
        reports.forEach(own -> own.forEach(report -> report.pair().ifPresent(pairs::add)));
        return pairs;
    }

    private Map<Pair, RelationStatus> standing(Set<Pair> pairs) {
        Times today = Times.asOf(LocalDate.now(office.clock()));
        Map<Pair, RelationStatus> standing = new LinkedHashMap<>();
        pairs.forEach(pair -> standing.put(pair, office.register().relation(pair, today).status()));
        return standing;
    }

    /** An event is new with the first dispatch of the lot that tells it, unless one outside the lot does. */
    private Outcome outcome(Reading reading, List<Report> own, Set<String> lot, Set<String> counted, Moves moves) {
        int fresh = 0;
        int gained = 0;
        Set<String> told = new HashSet<>();
        for (Report report : own) {
            Occurrence event = office.register().event(report.id().shortName()).orElse(null);
            if (event != null && told.add(event.id())) {
                boolean isNew = counted.add(event.id()) && lot.containsAll(event.dispatches());
                fresh += isNew ? 1 : 0;
                gained += isNew ? 0 : 1;
            }
        }
        return new Outcome(
                true, reading.events().size(), reading.statements().size(), fresh, gained, moves.by(reading.dispatch().id()), null);
    }
}
