package org.chancery.register;

import static org.chancery.register.RelationStatus.BROKEN;
import static org.chancery.register.RelationStatus.DOWNGRADED;
import static org.chancery.register.RelationStatus.ESTABLISHED;
import static org.chancery.register.RelationStatus.NONE;
import static org.chancery.register.RelationStatus.RESTORED;
import static org.chancery.register.RelationStatus.UNRECOGNIZED;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.jspecify.annotations.Nullable;

/** What an act that is done makes of the status of a pair. */
final class Transition {

    /** A status after an act by the status before it; empty if the act then changes nothing. */
    private interface Effect extends Function<RelationStatus, Optional<RelationStatus>> {}

    private static final Effect LOWERS = before ->
            before == BROKEN || before == NONE || before == UNRECOGNIZED ? Optional.empty() : Optional.of(DOWNGRADED);

    private static final Effect RAISES =
            before -> before == DOWNGRADED ? Optional.of(ESTABLISHED) : Optional.empty();

    private static final Map<Act, Effect> EFFECTS = Map.ofEntries(
            effect(Act.RELATIONS_ESTABLISHED, before -> Optional.of(before == BROKEN ? RESTORED : ESTABLISHED)),
            effect(Act.RELATIONS_RESTORED, before -> Optional.of(RESTORED)),
            effect(Act.RELATIONS_BROKEN, before -> Optional.of(BROKEN)),
            effect(Act.RELATIONS_DOWNGRADED, LOWERS),
            effect(Act.RECOGNITION_GRANTED, before -> before == UNRECOGNIZED ? Optional.of(NONE) : Optional.empty()),
            effect(Act.RECOGNITION_WITHDRAWN, before -> Optional.of(UNRECOGNIZED)),
            effect(Act.AMBASSADOR_EXPELLED, LOWERS),
            effect(Act.AMBASSADOR_RECALLED, LOWERS),
            effect(Act.AMBASSADOR_APPOINTED, RAISES),
            effect(Act.CREDENTIALS_PRESENTED, before -> before == BROKEN ? Optional.of(RESTORED) : RAISES.apply(before)),
            effect(Act.MISSION_OPENED, RAISES),
            effect(Act.MISSION_CLOSED, LOWERS));

    private Transition() {}

    private static Map.Entry<Act, Effect> effect(Act act, Effect effect) {
        return Map.entry(act, effect);
    }

    /** Whether an act can bear on the status of a pair at all. */
    static boolean bears(@Nullable Act act) {
        return act != null && EFFECTS.containsKey(act);
    }

    /**
     * The status after the act.
     *
     * @param before the status before it
     * @return empty if the act does not bear on the status
     */
    static Optional<RelationStatus> after(RelationStatus before, Act act) {
        Effect effect = EFFECTS.get(act);
        return effect == null ? Optional.empty() : effect.apply(before);
    }
}
