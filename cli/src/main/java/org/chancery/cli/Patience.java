package org.chancery.cli;

import java.time.Duration;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;

/**
 * How much of a processor the reading of a dispatch may take.
 *
 * @param usual for one of up to {@link #USUAL_LENGTH} characters; a longer one has as much more
 */
record Patience(Duration usual) {

    /** In characters: twenty times what most have. A text of a million took 110 seconds on one core. */
    static final int USUAL_LENGTH = 100_000;

    /** A minute: a usual dispatch takes a fifth of a second. */
    static final Patience STANDARD = new Patience(Duration.ofSeconds(60));

    /** For this one. */
    Duration of(Dispatch dispatch) {
        double times = Math.max(1, dispatch.text().length() / (double) USUAL_LENGTH);
        return Duration.ofMillis((long) (usual.toMillis() * times));
    }

    /** It took more. */
    Arrival.Failure lost(Dispatch dispatch) {
        return new Arrival.Failure(
                dispatch.source(),
                "It was given up after %,d seconds of work.".formatted(Math.max(1, of(dispatch).toSeconds())),
                "Cut it into parts, or give it more: --give-up-after.");
    }
}
