package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slots being filled. */
final class Slots {

    private final Map<String, List<Filler>> filled = new LinkedHashMap<>();

    /** Adds fillers; one whose head is already in the slot is left out. */
    void add(String slot, List<Filler> fillers) {
        for (Filler filler : fillers) {
            add(slot, filler);
        }
    }

    void add(String slot, Filler filler) {
        List<Filler> there = filled.computeIfAbsent(slot, name -> new ArrayList<>(2));
        for (Filler each : there) {
            if (each.head().index() == filler.head().index()) {
                return;
            }
        }
        there.add(filler);
    }

    boolean has(String slot) {
        return filled.containsKey(slot);
    }

    List<Filler> get(String slot) {
        return filled.getOrDefault(slot, List.of());
    }

    Map<String, List<Filler>> map() {
        return filled;
    }
}
