package org.chancery.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an analyst sets right. It is tied to the words of dispatches, so it outlives a better coder's reading of them. */
public sealed interface Correction {

    /** The accounts it is about, at least one. */
    List<Anchor> reports();

    /**
     * Some fields of an event are different from what was read.
     *
     * @param values of each the right value as the contract prints it; empty for none
     */
    record FieldsSet(List<Anchor> reports, Map<Field, String> values) implements Correction {
        public FieldsSet {
            reports = some(reports);
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /** These accounts tell one event. */
    record Merged(List<Anchor> reports) implements Correction {
        public Merged {
            reports = some(reports);
        }
    }

    /** These accounts tell an event each. */
    record Split(List<Anchor> reports) implements Correction {
        public Split {
            reports = some(reports);
        }
    }

    /** These accounts tell no event. */
    record Rejected(List<Anchor> reports) implements Correction {
        public Rejected {
            reports = some(reports);
        }
    }

    private static List<Anchor> some(List<Anchor> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A correction is about one account at least.");
        }
        return List.copyOf(reports);
    }

    /** What of an event can be set. */
    enum Field {
        TYPE,
        MODE,
        ACT,
        SOURCE,
        TARGET,
        DATE,
        MODALITY;

        /** The word the contract prints. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
