package org.chancery.nlp.relation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.coding.Quad;

/**
 * What the model holds of a pair.
 *
 * @param types how likely each type is if the sentence tells of an act between the two; they sum to 1
 * @param none how likely it is that the sentence tells of none, from 0 to 1
 * @param modalities how likely each modality of the act is; they sum to 1
 */
public record Judgement(Map<EventType, Double> types, double none, Map<Modality, Double> modalities) {

    public Judgement {
        types = Map.copyOf(types);
        modalities = Map.copyOf(modalities);
    }

    /** The likeliest type. */
    public EventType type() {
        return likeliest(types);
    }

    /** How likely {@link #type()} is, given that there is an act. */
    public double confidence() {
        return types.getOrDefault(type(), 0.0);
    }

    /** The likeliest modality. */
    public Modality modality() {
        return likeliest(modalities);
    }

    /** How likely each quad is: the sum over its types. */
    public Map<Quad, Double> quads() {
        Map<Quad, Double> quads = new EnumMap<>(Quad.class);
        for (EventType type : EventType.values()) {
            quads.merge(type.quad(), types.getOrDefault(type, 0.0), Double::sum);
        }
        return quads;
    }

    /** The likeliest quad, which need not be that of {@link #type()}. */
    public Quad quad() {
        return likeliest(quads());
    }

    /** Of equals the one that stands first, so that the answer never depends on the order of a map. */
    private static <E extends Enum<E>> E likeliest(Map<E, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.<E, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
