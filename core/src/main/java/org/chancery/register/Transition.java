package org.chancery.register;

import static org.chancery.register.RelationStatus.BROKEN;
import static org.chancery.register.RelationStatus.DOWNGRADED;
import static org.chancery.register.RelationStatus.ESTABLISHED;
import static org.chancery.register.RelationStatus.NONE;
import static org.chancery.register.RelationStatus.RESTORED;
import static org.chancery.register.RelationStatus.UNRECOGNIZED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Act;
import org.jspecify.annotations.Nullable;

/** What an act that is done makes of the status of a pair. */
final class Transition {

    private static final Set<Act> BEARING = EnumSet.of(
            Act.RELATIONS_ESTABLISHED,
            Act.RELATIONS_RESTORED,
            Act.RELATIONS_BROKEN,
            Act.RELATIONS_DOWNGRADED,
            Act.RECOGNITION_GRANTED,
            Act.RECOGNITION_WITHDRAWN,
            Act.AMBASSADOR_EXPELLED,
            Act.AMBASSADOR_RECALLED,
            Act.AMBASSADOR_APPOINTED,
            Act.CREDENTIALS_PRESENTED,
            Act.MISSION_OPENED,
            Act.MISSION_CLOSED);

    private Transition() {}

    /** Whether an act can bear on the status of a pair at all. */
    static boolean bears(@Nullable Act act) {
        return act != null && BEARING.contains(act);
    }

    /**
     * The status after the act.
     *
     * @param before the status before it
     * @return empty if the act does not bear on the status
     */
    static Optional<RelationStatus> after(RelationStatus before, Act act) {
        boolean severed = before == BROKEN || before == NONE || before == UNRECOGNIZED;
        return switch (act) {
            case RELATIONS_ESTABLISHED -> Optional.of(before == BROKEN ? RESTORED : ESTABLISHED);
            case RELATIONS_RESTORED -> Optional.of(RESTORED);
            case RELATIONS_BROKEN -> Optional.of(BROKEN);
            case RECOGNITION_GRANTED -> before == UNRECOGNIZED ? Optional.of(NONE) : Optional.empty();
            case RECOGNITION_WITHDRAWN -> Optional.of(UNRECOGNIZED);
            case RELATIONS_DOWNGRADED, AMBASSADOR_EXPELLED, AMBASSADOR_RECALLED, MISSION_CLOSED ->
                severed ? Optional.empty() : Optional.of(DOWNGRADED);
            case CREDENTIALS_PRESENTED -> before == BROKEN
                    ? Optional.of(RESTORED)
                    : before == DOWNGRADED ? Optional.of(ESTABLISHED) : Optional.empty();
            case AMBASSADOR_APPOINTED, MISSION_OPENED ->
                before == DOWNGRADED ? Optional.of(ESTABLISHED) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
