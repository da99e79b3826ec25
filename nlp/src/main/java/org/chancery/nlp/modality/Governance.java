package org.chancery.nlp.modality;

import java.util.Locale;
import org.chancery.coding.Modality;
import org.chancery.nlp.frame.ListFile;

/** What a governing word says of the act below it. */
enum Governance {
    /** Intended: "decided to". */
    PLANNED,
    /** Held out as an evil: "threatened to". */
    THREATENED,
    /** Asked for: "urged him to". */
    REQUESTED,
    /** Said by a party: "accused him of". */
    ALLEGED,
    /** Said not to be so: "denied that". */
    DENIED,
    /** Not done: "failed to". */
    NEGATED,
    /** Only thought of: "considered". */
    HYPOTHETICAL,
    /** Reported as it is: "said that". */
    SPEECH,
    /** So whatever is said of the governor: "did not regret that". */
    FACTIVE,
    /** Done if the governor is done: "began to". */
    TRANSPARENT;

    static Governance of(ListFile list, ListFile.Row row, String word) {
        for (Governance each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        throw list.fault(row, "'%s' is no class. Write one of those the head of the list names.".formatted(word));
    }

    /** What an act is that is governed so and is otherwise plainly told. */
    Modality plain() {
        return switch (this) {
            case PLANNED -> Modality.PLANNED;
            case THREATENED -> Modality.THREATENED;
            case REQUESTED -> Modality.REQUESTED;
            case ALLEGED -> Modality.ALLEGED;
            case DENIED, NEGATED -> Modality.DENIED;
            case HYPOTHETICAL -> Modality.HYPOTHETICAL;
            case SPEECH, FACTIVE, TRANSPARENT -> Modality.ACTUAL;
        };
    }
}
