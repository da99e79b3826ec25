package org.chancery.nlp.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.world.Spot;
import org.chancery.world.SpotKind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among places of one name.
 *
 * <p>What speaks for one: that it is large or a capital; that the dispatch names its state or division elsewhere; that
 * other places it names lie near; above all that the words say so ("Paris, Texas"). A name means one place
 * throughout a dispatch, unless the words say otherwise.
 */
final class Namesakes {

    private static final double SAID_SO = 6;
    private static final double SAID_ELSEWHERE = 4;
    private static final double NEAR_KM = 250;
    private static final int NEIGHBOURS = 40;
    private static final Set<String> DIVISIONS_KNOWN_ABROAD = Set.of("USA", "CAN", "AUS", "GBR", "IND");

    private final Context context;

    Namesakes(Context context) {
        this.context = context;
    }

    /** The place each toponym means, in the same order; null where none is known. */
    List<@Nullable Spot> choose(List<Toponym> toponyms) {
        Map<String, Spot> told = new HashMap<>();
        for (Toponym toponym : toponyms) {
            if (toponym.within() != null) {
                Spot spot = best(toponym, null, List.of());
                if (spot != null && lies(spot, toponym.within())) {
                    told.putIfAbsent(toponym.key(), spot);
                }
            }
        }
        List<@Nullable Spot> first = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Toponym toponym : toponyms) {
            if (seen.add(toponym.key()) || toponym.within() != null) {
                first.add(best(toponym, told.get(toponym.key()), List.of()));
            }
        }
        List<Spot> around = new ArrayList<>();
        for (Spot spot : first) {
            boolean point = spot != null && spot.kind() != SpotKind.STATE && spot.kind() != SpotKind.AREA;
            if (point && around.size() < NEIGHBOURS && !around.contains(spot)) {
                around.add(spot);
            }
        }
        List<@Nullable Spot> chosen = new ArrayList<>();
        Map<String, @Nullable Spot> alike = new HashMap<>();
        for (Toponym toponym : toponyms) {
            String sense = toponym.kind() + " " + toponym.key();
            if (toponym.within() == null && alike.containsKey(sense)) {
                chosen.add(alike.get(sense));
                continue;
            }
            Spot spot = best(toponym, told.get(toponym.key()), around);
            if (toponym.within() == null) {
                alike.put(sense, spot);
            } else if (spot != null && !lies(spot, toponym.within())) {
                spot = null;
            }
            chosen.add(spot);
        }
        return chosen;
    }

    private @Nullable Spot best(Toponym toponym, @Nullable Spot told, List<Spot> around) {
        if (toponym.spots().size() == 1) {
            return toponym.spots().get(0);
        }
        Spot best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Spot spot : toponym.spots()) {
            double score = prior(spot) + context.support(spot) + nearness(spot, toponym, around);
            if (toponym.within() != null) {
                score += lies(spot, toponym.within()) ? SAID_SO : 0;
            } else if (spot.equals(told)) {
                score += SAID_ELSEWHERE;
            }
            if (toponym.kind() == Toponym.Kind.PART) {
                score += spot.kind() == SpotKind.DIVISION ? 3 : 0;
            }
            if (score > most) {
                most = score;
                best = spot;
            }
        }
        return best;
    }

    /** Whether {@code spot} lies in the division or state {@code within}. */
    static boolean lies(Spot spot, Spot within) {
        return spot.in(within.place().country(), within.kind() == SpotKind.DIVISION ? within.division() : null);
    }

    /** How likely a name is to mean the place when nothing else is known. */
    static double prior(Spot spot) {
        double size = Math.log10(Math.max(spot.population(), 500));
        double prior =
                switch (spot.kind()) {
                    case STATE -> 8.5;
                    case AREA -> 7.5;
                    case WATER -> 7;
                    case DIVISION -> DIVISIONS_KNOWN_ABROAD.contains(String.valueOf(spot.place().country())) ? 6.7 : 5.3;
                    case CAPITAL -> size + 1.2;
                    case SEAT -> size + 0.3;
                    case TOWN -> size;
                    case QUARTER -> size - 0.7;
                };
        return spot.otherName() ? prior - 2 : prior;
    }

    /** What other places are around; a namesake is none: La Paz is near to its department, which is no reason to mean that. */
    private static double nearness(Spot spot, Toponym toponym, List<Spot> around) {
        double most = 0;
        for (Spot other : around) {
            if (!other.place().name().equals(spot.place().name()) && !toponym.spots().contains(other)) {
                most = Math.max(most, Math.exp(-Distance.km(spot.place(), other.place()) / NEAR_KM));
            }
        }
        return 1.5 * most;
    }
}
