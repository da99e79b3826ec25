package org.chancery.nlp.relation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.coding.Quad;

/**
 * What the model holds of a pair.
 *
 * @param types how likely each type is if the sentence tells of an act between the two; they sum to 1
 * @param none how likely it is that the sentence tells of none, from 0 to 1
 * @param modalities how likely each modality of the act is; they sum to 1
 * @param ofTypes what the share of the likeliest type is worth
 * @param ofQuads what the share of the likeliest quad is worth
 */
public record Judgement(
        Map<EventType, Double> types,
        double none,
        Map<Modality, Double> modalities,
        Calibration ofTypes,
        Calibration ofQuads) {

    private static final double RULED = 0.9;

    public Judgement {
        types = Map.copyOf(types);
        modalities = Map.copyOf(modalities);
    }

    /** The same, but with a type that somebody has ruled: it gets nine tenths, and the others share the rest. */
    Judgement ruled(EventType type) {
        Map<EventType, Double> shares = new HashMap<>();
        double others = 1 - types.getOrDefault(type, 0.0);
        types.forEach((each, share) -> shares.put(each, others <= 0 ? 0 : (1 - RULED) * share / others));
        shares.put(type, RULED);
        return new Judgement(shares, 0, modalities, Calibration.NONE, Calibration.NONE);
    }

    /** The likeliest type. */
    public EventType type() {
        return likeliest(types);
    }

    /** The chance that {@link #type()} is right, given that there is an act. */
    public double confidence() {
        return ofTypes.of(types.getOrDefault(type(), 0.0));
    }

    /**
     * The chance that a type is the right one, given that there is an act: what {@link #confidence()} leaves is shared among the others as
     * the model shares it.
     */
    public double confidenceIn(EventType type) {
        EventType likeliest = type();
        return type.equals(likeliest)
                ? confidence()
                : ofTypes.ofOther(types.getOrDefault(type, 0.0), types.getOrDefault(likeliest, 0.0));
    }

    /** The chance that {@link #quad()} is right, given that there is an act. */
    public double quadConfidence() {
        return ofQuads.of(quads().getOrDefault(quad(), 0.0));
    }

    /** The likeliest modality. */
    public Modality modality() {
        return likeliest(modalities);
    }

    /** How likely each quad is: the sum over its types. */
    public Map<Quad, Double> quads() {
        Map<Quad, Double> quads = new EnumMap<>(Quad.class);
        new TreeMap<>(types).forEach((type, share) -> quads.merge(type.quad(), share, Double::sum));
        return quads;
    }

    /** The likeliest quad, which need not be that of {@link #type()}. */
    public Quad quad() {
        return likeliest(quads());
    }

    /** Of equals the one that stands first, so that the answer never depends on the order of a map. */
    private static <E extends Comparable<E>> E likeliest(Map<E, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.<E, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
