package org.chancery.server.alert;

import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.register.Occurrence;
import org.chancery.register.RelationStatus;

/** What must happen. */
sealed interface What {

    /** An event. */
    sealed interface Deed extends What {
        boolean takes(Occurrence event);
    }

    /** Any act of diplomatic practice, or of a codebook's own. */
    record AnyAct() implements Deed {
        @Override
        public boolean takes(Occurrence event) {
            return event.act() != null;
        }
    }

    /** One act. */
    record OfAct(Act act) implements Deed {
        @Override
        public boolean takes(Occurrence event) {
            return act.equals(event.act());
        }
    }

    /** An event of a type, whether it is an act of practice or not. */
    record OfType(EventType type) implements Deed {
        @Override
        public boolean takes(Occurrence event) {
            return type.equals(event.type());
        }
    }

    /**
     * The status of a pair changes.
     *
     * @param to to this one; empty for any
     */
    record StatusChanged(Optional<RelationStatus> to) implements What {}

    /**
     * The tension of a pair falls below a level.
     *
     * @param level below zero, which is hostile
     */
    record TensionBelow(double level) implements What {

        private static final double PART = 0.1;
        private static final double LEAST = 0.5;

        public TensionBelow {
            if (!(level < 0)) {
                throw new IllegalArgumentException(
                        "Tension of %s is not hostile. Give a level below zero, as −4, where relations count as strained.".formatted(level));
            }
        }

        /**
         * Where it must have risen to before its fall is told again: a tenth above the level, and no less than half a point, so
         * that one that trembles about the level is told once.
         */
        double armedFrom() {
            return level + Math.max(LEAST, -level * PART);
        }
    }
}
