package org.chancery.nlp.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.world.Spot;
import org.chancery.world.SpotKind;
import org.jspecify.annotations.Nullable;

/** Which states and divisions a dispatch is about, told by the names that can mean one place only. */
final class Context {

    private static final double DATELINE = 2;

    private final Map<String, Double> states = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();
    private double most;
    private double mostDivision;

    /**
     * Reads the context.
     *
     * @param toponyms all that count
     * @param home ISO alpha-3 code of the state the dispatch was published in; null where unknown
     */
    static Context of(List<Toponym> toponyms, @Nullable String home) {
        Context context = new Context();
        if (home != null) {
            context.add(home, null, 1);
        }
        for (Toponym toponym : toponyms) {
            context.add(toponym);
        }
        return context;
    }

    private void add(Toponym toponym) {
        double weight = toponym.sentence() < 0 ? DATELINE : 1;
        Spot within = toponym.within();
        if (within != null) {
            add(within.place().country(), within.division(), weight);
            return;
        }
        Spot best = null;
        double second = Double.NEGATIVE_INFINITY;
        for (Spot spot : toponym.spots()) {
            double prior = Namesakes.prior(spot);
            if (best == null || prior > Namesakes.prior(best)) {
                if (best != null && !sameState(best, spot)) {
                    second = Math.max(second, Namesakes.prior(best));
                }
                best = spot;
            } else if (!sameState(best, spot)) {
                second = Math.max(second, prior);
            }
        }
        if (best == null || Namesakes.prior(best) - second < 1) {
            return;
        }
        boolean whole = best.kind() == SpotKind.STATE;
        add(
                best.place().country(),
                best.kind() == SpotKind.DIVISION ? best.division() : null,
                weight * (whole && toponym.kind() == Toponym.Kind.NAME ? 1 : 0.7));
    }

    private static boolean sameState(Spot one, Spot other) {
        String state = one.place().country();
        return state != null && state.equals(other.place().country());
    }

    private void add(@Nullable String state, @Nullable String division, double weight) {
        if (state == null) {
            return;
        }
        most = Math.max(most, states.merge(state, weight, Double::sum));
        if (division != null) {
            mostDivision = Math.max(mostDivision, divisions.merge(state + "." + division, weight, Double::sum));
        }
    }

    /** How much speaks for the spot's state and division: 0 where nothing, up to about 5. */
    double support(Spot spot) {
        String state = spot.place().country();
        if (state == null) {
            return 0;
        }
        double support = 0;
        Double weight = states.get(state);
        if (weight != null) {
            support += 0.7 + 2 * weight / most;
        }
        Double inDivision = spot.division() == null ? null : divisions.get(state + "." + spot.division());
        if (inDivision != null) {
            support += 0.7 + 1.3 * inDivision / mostDivision;
        }
        return support;
    }

    /** Whether the spot's division is one the dispatch names. */
    boolean namesDivisionOf(Spot spot) {
        return divisions.containsKey(spot.place().country() + "." + spot.division());
    }
}
