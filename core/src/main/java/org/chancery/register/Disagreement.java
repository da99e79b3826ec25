package org.chancery.register;

import java.util.Map;
import java.util.TreeMap;

/**
 * What reports of one event tell differently.
 *
 * @param field {@code date}, {@code place} or {@code number}
 * @param values what is told, with the number of independent reports that tell it
 */
public record Disagreement(String field, Map<String, Integer> values) {

    public Disagreement {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
