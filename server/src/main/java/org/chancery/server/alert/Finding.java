package org.chancery.server.alert;

import java.util.Optional;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.StatusChange;

/** Something that a rule wants told. */
sealed interface Finding {

    /** An event. */
    record Happened(Occurrence event) implements Finding {}

    /** The status of a pair changed. */
    record Changed(Pair pair, StatusChange change) implements Finding {}

    /**
     * The tension of a pair fell below the level.
     *
     * @param deed the most hostile of what was entered of the pair just now; empty where nothing was
     */
    record Fell(Pair pair, double tension, double below, Optional<Occurrence> deed) implements Finding {}
}
