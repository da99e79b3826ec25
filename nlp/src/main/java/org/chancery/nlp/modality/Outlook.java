package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.coding.Modality;
import org.chancery.nlp.parse.Token;

/**
 * How a predicate stands while its sentence is climbed.
 *
 * @param modality what holds so far
 * @param open whether a "would" still waits for what governs it: planned after a report, else supposed
 * @param reason what tells so
 * @param governor the word that decided
 */
record Outlook(Modality modality, boolean open, String reason, Optional<Token> governor) {

    static final Outlook PLAIN = new Outlook(Modality.ACTUAL, false, "told as done", Optional.empty());

    static Outlook by(Modality modality, String reason, Token word) {
        return new Outlook(modality, false, reason, Optional.of(word));
    }

    static Outlook would(Token word) {
        return new Outlook(Modality.HYPOTHETICAL, true, "'would'", Optional.of(word));
    }

    boolean isPlain() {
        return modality == Modality.ACTUAL;
    }

    boolean isDenied() {
        return modality == Modality.DENIED;
    }

    /** Not yet done, whether planned, asked, threatened or supposed. */
    boolean isAhead() {
        return switch (modality) {
            case PLANNED, THREATENED, REQUESTED, HYPOTHETICAL -> true;
            case ACTUAL, ALLEGED, DENIED -> false;
        };
    }

    Outlook closed() {
        return open ? new Outlook(modality, false, reason, governor) : this;
    }
}
