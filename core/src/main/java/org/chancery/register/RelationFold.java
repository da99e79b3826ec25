package org.chancery.register;

import static org.chancery.register.RelationStatus.ESTABLISHED;
import static org.chancery.register.RelationStatus.RESTORED;
import static org.chancery.register.RelationStatus.STRAINED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a pair into its relation.
 *
 * <p>Events are taken in the order of their days, a late report's too. After each the
 * status may have moved, and between them tension may have strained relations or let them recover.
 */
public final class RelationFold {

    /** What is done to the relations as a whole counts before what is done the same day to missions and envoys. */
    private static final Set<Act> SEVERING =
            EnumSet.of(Act.RELATIONS_BROKEN, Act.RELATIONS_RESTORED, Act.RELATIONS_ESTABLISHED);

    private static final Comparator<Occurrence> IN_TIME = Comparator.comparing((Occurrence o) -> o.day().orElse(LocalDate.MIN))
            .thenComparing(o -> o.date() == null ? LocalDate.MIN : o.date().start())
            .thenComparingInt(o -> o.act() != null && SEVERING.contains(o.act()) ? 0 : 1)
            .thenComparingDouble(o -> -o.score())
            .thenComparing(Occurrence::id);

    private final Pair pair;
    private final LocalDate asOf;
    private final List<StatusChange> history = new ArrayList<>();
    private RelationStatus formal = ESTABLISHED;
    private boolean strained;
    private double tension;
    private @Nullable LocalDate day;

    private RelationFold(Pair pair, LocalDate asOf) {
        this.pair = pair;
        this.asOf = asOf;
    }

    /**
     * What stands between two states.
     *
     * @param events all events of the pair, in any order; those without a day bear on nothing and are only shown
     * @param asOf the last day that counts
     */
    public static Relation fold(Pair pair, List<Occurrence> events, LocalDate asOf) {
        RelationFold fold = new RelationFold(pair, asOf);
        fold.over(until(asOf, events));
        return fold.relation();
    }

    private static List<Occurrence> until(LocalDate asOf, List<Occurrence> events) {
        return events.stream()
                .filter(event -> event.day().map(day -> !day.isAfter(asOf)).orElse(false))
                .sorted(IN_TIME)
                .toList();
    }

    /**
     * How two states stand, from the acts that can move their status alone.
     *
     * @param formal those acts
     * @param tension the tension on the day, known from elsewhere
     */
    public static Relation foldFormal(Pair pair, List<Occurrence> formal, double tension, LocalDate asOf) {
        RelationFold fold = new RelationFold(pair, asOf);
        fold.over(until(asOf, formal));
        fold.tension = tension;
        fold.strained = fold.stands() && tension < Relation.STRAINED_BELOW;
        return fold.relation().formal();
    }

    /** What is left of the weight of an act after so many days, 1 to 0. */
    public static double decay(long days) {
        return Tension.decay(days);
    }

    private void over(List<Occurrence> events) {
        events.stream().filter(event -> event.isActual() && !event.isCoded()).forEach(this::take);
        passTo(asOf);
    }

    private Relation relation() {
        RelationStatus status = strained ? STRAINED : formal;
        Optional<StatusChange> since = Relation.since(history, status);
        boolean restoredBefore = status == RESTORED && since.map(change -> change.date().end().isBefore(asOf)).orElse(false);
        return new Relation(pair, asOf, restoredBefore ? ESTABLISHED : status, since, tension, history);
    }

    private void take(Occurrence event) {
        passTo(event.day().orElseThrow());
        tension += event.weight();
        Act act = event.act();
        Optional<RelationStatus> next = act == null ? Optional.empty() : Transition.after(formal, act);
        next.ifPresent(status -> {
            formal = status;
            strained = false;
            history.add(new StatusChange(range(event), status, Optional.of(event)));
        });
        if (!strained && stands() && tension < Relation.STRAINED_BELOW) {
            strained = true;
            history.add(new StatusChange(range(event), STRAINED, Optional.of(event)));
        }
    }

    private static DateRange range(Occurrence event) {
        return Objects.requireNonNull(event.date());
    }

    private boolean stands() {
        return formal == ESTABLISHED || formal == RESTORED;
    }

    /** Lets time pass in which nothing happens. */
    private void passTo(LocalDate next) {
        if (day != null) {
            if (strained) {
                LocalDate recovers = day.plusDays(Tension.daysUntilAbove(tension, Relation.STRAINED_BELOW));
                if (!recovers.isAfter(next)) {
                    strained = false;
                    history.add(new StatusChange(DateRange.on(recovers), formal == RESTORED ? ESTABLISHED : formal, Optional.empty()));
                }
            }
            tension *= Tension.decay(ChronoUnit.DAYS.between(day, next));
        }
        day = next;
    }
}
