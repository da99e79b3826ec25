package org.chancery.register;

import java.util.Set;
import org.chancery.coding.Act;
import org.jspecify.annotations.Nullable;

/** What kinds of acts there are, as the register must know them. */
final class Practice {

    /** Formal acts that the same two states do not do twice within days. */
    private static final Set<Act> FORMAL = Set.of(
            Act.RELATIONS_ESTABLISHED,
            Act.RELATIONS_BROKEN,
            Act.RELATIONS_RESTORED,
            Act.RELATIONS_DOWNGRADED,
            Act.RECOGNITION_GRANTED,
            Act.RECOGNITION_WITHDRAWN,
            Act.AMBASSADOR_EXPELLED,
            Act.DIPLOMATS_EXPELLED,
            Act.AMBASSADOR_RECALLED,
            Act.AMBASSADOR_APPOINTED,
            Act.CREDENTIALS_PRESENTED,
            Act.MISSION_OPENED,
            Act.MISSION_CLOSED,
            Act.PREMISES_VIOLATED,
            Act.ASYLUM_GRANTED,
            Act.ASYLUM_DENIED,
            Act.ASYLUM_ENDED,
            Act.SAFE_CONDUCT_GRANTED,
            Act.SAFE_CONDUCT_REFUSED,
            Act.PROCEEDINGS_ANNOUNCED,
            Act.PROCEEDINGS_FILED,
            Act.JUDGMENT_GIVEN,
            Act.MEASURES_ORDERED,
            Act.TREATY_SIGNED,
            Act.TREATY_RATIFIED,
            Act.TREATY_DENOUNCED,
            Act.WARRANT_ISSUED,
            Act.SENTENCE_PASSED,
            Act.PRISONER_TRANSFERRED);

    /** Acts done to or for a person. They weigh nothing between the two states. */
    private static final Set<Act> PERSONAL = Set.of(
            Act.ASYLUM_REQUESTED,
            Act.ASYLUM_GRANTED,
            Act.ASYLUM_DENIED,
            Act.ASYLUM_ENDED,
            Act.SAFE_CONDUCT_REQUESTED,
            Act.SAFE_CONDUCT_GRANTED,
            Act.SAFE_CONDUCT_REFUSED,
            Act.ARREST,
            Act.WARRANT_ISSUED,
            Act.SENTENCE_PASSED,
            Act.PRISONER_TRANSFERRED);

    private Practice() {}

    /** Whether it is an act that is done once: two accounts of it some days apart are of the same. */
    static boolean isFormal(@Nullable Act act) {
        return act != null && FORMAL.contains(act);
    }

    /** Whether it is done to or for a human being. */
    static boolean isPersonal(@Nullable Act act) {
        return act != null && PERSONAL.contains(act);
    }
}
