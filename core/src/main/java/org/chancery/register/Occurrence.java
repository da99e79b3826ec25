package org.chancery.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.coding.Act;
import org.chancery.coding.Count;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * An event as all its reports tell it: where they differ, what most independent reports say, then what the first said.
 *
 * @param id short name of its first report
 * @param source who acts; null where no report tells
 * @param target on whom; null where nobody is
 * @param type PLOVER type
 * @param mode PLOVER mode; null where there is none
 * @param act the act of diplomatic practice; null where it is none
 * @param contexts PLOVER contexts any report gives
 * @param cameo the closest CAMEO code
 * @param modality whether it was done
 * @param date when; null where no report tells
 * @param place where; null where no report tells
 * @param reports the accounts, from the earliest published
 * @param independent how many of the dispatches are no near-copies of another
 * @param disagreements what the reports tell differently
 */
public record Occurrence(
        String id,
        @Nullable Party source,
        @Nullable Party target,
        EventType type,
        @Nullable String mode,
        @Nullable Act act,
        List<String> contexts,
        String cameo,
        Modality modality,
        @Nullable DateRange date,
        @Nullable Place place,
        List<Report> reports,
        int independent,
        List<Disagreement> disagreements) {

    public Occurrence {
        contexts = List.copyOf(contexts);
        reports = List.copyOf(reports);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * The pair of states it is about, empty unless both sides are states and not the same one. Where an analyst merged accounts of
     * several pairs it is that of the sides most of them tell, as {@code source} and {@code target} are.
     */
    public Optional<Pair> pair() {
        return Pair.between(source, target);
    }

    /** Of its id alone: no two of one register share it, and folds ask for it by the thousand. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The dispatches that tell it, from the earliest published. */
    public List<String> dispatches() {
        return reports.stream().map(report -> report.id().dispatch()).distinct().toList();
    }

    /** How many it is told of, as people read it, each once: "23 diplomats". Reports may differ. */
    public List<String> counts() {
        return reports.stream()
                .flatMap(report -> report.counts().stream())
                .map(Count::shown)
                .distinct()
                .toList();
    }

    /** Names of the human beings its reports name, each once. */
    public List<String> persons() {
        return List.copyOf(new TreeSet<>(reports.stream().flatMap(r -> r.persons().stream()).toList()));
    }

    /** The human being to or for whom something was done; empty where it was done to a state, or no report names whom. */
    public Optional<String> person() {
        return Practice.isPersonal(act) ? Optional.ofNullable(Person.of(this).name()) : Optional.empty();
    }

    /** Whether one of its reports is one of the other's, too: both are the same event, told by more dispatches or fewer. */
    public boolean sharesReport(Occurrence other) {
        return reports.stream().anyMatch(one -> other.reports.stream().anyMatch(two -> one.id().equals(two.id())));
    }

    /** Whether it was done. */
    public boolean isActual() {
        return modality == Modality.ACTUAL;
    }

    /** Whether only other machines' codes tell it (see {@link Report#isCoded}). */
    public boolean isCoded() {
        return reports.stream().allMatch(Report::isCoded);
    }

    /** Whether it can move the status of its pair. */
    public boolean isFormal() {
        return isActual() && Transition.bears(act);
    }

    /** Where it stands in time: its last day, so that an act known by its month stands at the month's end. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date).map(DateRange::end);
    }

    /**
     * What it bears on the relation of its pair; empty unless it was done, on a day that is told, and is an act or weighs
     * something. What machines' codes alone tell does neither.
     */
    public Optional<Bearing> bearing() {
        double weight = weight();
        return isActual() && date != null && (act != null || weight != 0)
                ? Optional.of(new Bearing(id, date, type, mode, act, weight))
                : Optional.empty();
    }

    /** How friendly or hostile the act is, −10 to 10. */
    public double score() {
        return Scale.score(type, mode);
    }

    /**
     * What it adds to the pair's tension on its own day: nothing unless it was done, and nothing if machines' codes alone tell
     * it. A day of GDELT has hundreds of events of a large pair, many of them mistaken, and their sum would drown what was read.
     */
    public double weight() {
        return isActual() && !isCoded() ? Scale.weight(type, mode, act) * reportsWeight(independent) : 0;
    }

    /** By how much an event counts more that so many independent dispatches tell: 1 for one, to 1.5 for four and more. */
    public static double reportsWeight(int independent) {
        return Math.min(1 + Math.log(independent) / Math.log(2) / 4, 1.5);
    }
}
