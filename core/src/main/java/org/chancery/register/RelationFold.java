package org.chancery.register;

import static org.chancery.register.RelationStatus.ESTABLISHED;
import static org.chancery.register.RelationStatus.RESTORED;
import static org.chancery.register.RelationStatus.STRAINED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            Set.of(Act.RELATIONS_BROKEN, Act.RELATIONS_RESTORED, Act.RELATIONS_ESTABLISHED);

    private static final Comparator<Bearing> IN_TIME = Comparator.comparing(Bearing::day)
            .thenComparing(deed -> deed.date().start())
            .thenComparingInt(deed -> deed.act() != null && SEVERING.contains(deed.act()) ? 0 : 1)
            .thenComparingDouble(deed -> -deed.score())
            .thenComparing(Bearing::event);

    /** A line of the history, its cause not yet looked up. */
    private record Turn(DateRange date, RelationStatus status, @Nullable Bearing cause) {

        boolean isFormal() {
            return status != STRAINED && cause != null;
        }
    }

    private final Pair pair;
    private final LocalDate asOf;
    private final List<Turn> history = new ArrayList<>();
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
        Map<String, Occurrence> byId = events.stream().collect(Collectors.toMap(Occurrence::id, event -> event, (one, same) -> one));
        List<Bearing> bearings = events.stream().flatMap(event -> event.bearing().stream()).toList();
        return fold(pair, bearings, id -> Objects.requireNonNull(byId.get(id)), asOf);
    }

    /**
     * What stands between two states.
     *
     * @param bearings what all events of the pair bear on it, in any order
     * @param causes finds the event that moved the status, by its id
     * @param asOf the last day that counts
     */
    public static Relation fold(Pair pair, List<Bearing> bearings, Function<String, Occurrence> causes, LocalDate asOf) {
        RelationFold fold = new RelationFold(pair, asOf);
        fold.over(bearings);
        return fold.relation(causes);
    }

    /** The ids of the events that the history of a pair names: those that {@link #fold} asks for. */
    public static List<String> causes(Pair pair, List<Bearing> bearings, LocalDate asOf) {
        RelationFold fold = new RelationFold(pair, asOf);
        fold.over(bearings);
        return fold.history.stream().map(Turn::cause).filter(Objects::nonNull).map(Bearing::event).distinct().toList();
    }

    /**
     * How two states stand, from the acts that can move their status alone; the same as {@link #fold} tells, but its lines
     * that tension alone wrote.
     *
     * @param formal what those acts bear on it
     * @param tension the tension on the day, known from elsewhere
     */
    public static Relation foldFormal(
            Pair pair, List<Bearing> formal, double tension, Function<String, Occurrence> causes, LocalDate asOf) {
        return formalFold(pair, formal, tension, asOf).relation(causes).formal();
    }

    /** How two states stand, as {@link #foldFormal} tells it, without the history. */
    public static Standing standing(Pair pair, List<Bearing> formal, double tension, LocalDate asOf) {
        RelationFold fold = formalFold(pair, formal, tension, asOf);
        RelationStatus status = fold.status();
        Turn since = since(fold.history.stream().filter(Turn::isFormal).toList(), status);
        return new Standing(
                pair,
                asOf,
                status,
                Optional.ofNullable(since).map(Turn::date),
                Optional.ofNullable(since).map(Turn::cause),
                fold.tension);
    }

    private static RelationFold formalFold(Pair pair, List<Bearing> formal, double tension, LocalDate asOf) {
        RelationFold fold = new RelationFold(pair, asOf);
        fold.over(formal);
        fold.tension = tension;
        fold.strained = fold.stands() && tension < Relation.STRAINED_BELOW;
        return fold;
    }

    /** What is left of the weight of an act after so many days, 1 to 0. */
    public static double decay(long days) {
        return Tension.decay(days);
    }

    private void over(List<Bearing> bearings) {
        bearings.stream().filter(deed -> !deed.day().isAfter(asOf)).sorted(IN_TIME).forEach(this::take);
        passTo(asOf);
    }

    /** Restored relations are called so on the day they were taken up again; from the next day on they are established. */
    private RelationStatus status() {
        if (strained) {
            return STRAINED;
        }
        boolean today = history.stream().anyMatch(turn -> turn.status() == RESTORED && !turn.date().end().isBefore(asOf));
        return formal == RESTORED && !today ? ESTABLISHED : formal;
    }

    /** The first of the last turns that say so; null if the last does not. */
    private static @Nullable Turn since(List<Turn> history, RelationStatus status) {
        Turn first = null;
        for (int i = history.size() - 1; i >= 0 && Relation.alike(history.get(i).status(), status); i--) {
            first = history.get(i);
        }
        return first;
    }

    private Relation relation(Function<String, Occurrence> causes) {
        List<StatusChange> lines = history.stream()
                .map(turn -> new StatusChange(
                        turn.date(), turn.status(), Optional.ofNullable(turn.cause()).map(cause -> causes.apply(cause.event()))))
                .toList();
        RelationStatus status = strained ? STRAINED : formal;
        return new Relation(pair, asOf, status(), Relation.since(lines, status), tension, lines);
    }

    private void take(Bearing deed) {
        passTo(deed.day());
        tension += deed.weight();
        Act act = deed.act();
        Optional<RelationStatus> next = act == null ? Optional.empty() : Transition.after(formal, act);
        next.ifPresent(status -> {
            formal = status;
            strained = false;
            history.add(new Turn(deed.date(), status, deed));
        });
        if (!strained && stands() && tension < Relation.STRAINED_BELOW) {
            strained = true;
            history.add(new Turn(deed.date(), STRAINED, deed));
        }
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
                    history.add(new Turn(DateRange.on(recovers), formal == RESTORED ? ESTABLISHED : formal, null));
                }
            }
            tension *= Tension.decay(ChronoUnit.DAYS.between(day, next));
        }
        day = next;
    }
}
