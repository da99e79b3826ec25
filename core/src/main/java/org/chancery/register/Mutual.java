package org.chancery.register;

import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;

/** Acts that two parties do together, so that it does not matter which of them a report names first. */
public final class Mutual {

    private static final Set<Act> ACTS =
            Set.of(Act.RELATIONS_ESTABLISHED, Act.RELATIONS_RESTORED, Act.TREATY_SIGNED, Act.TALKS);

    private Mutual() {}

    public static boolean is(EventType type, @Nullable Act act) {
        return act == null ? EventType.CONSULT.equals(type) || EventType.COOPERATE.equals(type) : ACTS.contains(act);
    }
}
