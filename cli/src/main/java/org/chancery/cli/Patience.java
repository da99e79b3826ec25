package org.chancery.cli;

import java.time.Duration;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;

/**
 * How long a dispatch may be read.
 *
 * @param usual for one of up to {@link #USUAL_LENGTH} characters; a longer one has as much more
 */
record Patience(Duration usual) {

    /** In characters: twenty times what most have. A text of a million took 110 seconds on one core. */
    static final int USUAL_LENGTH = 100_000;

    /** A minute: a usual dispatch takes a fifth of a second. */
    static final Patience STANDARD = new Patience(Duration.ofSeconds(60));

    /** How long this one may be read. */
    Duration of(Dispatch dispatch) {
        double times = Math.max(1, dispatch.text().length() / (double) USUAL_LENGTH);
        return Duration.ofMillis((long) (usual.toMillis() * times));
    }

    /** It was read for longer. */
    Arrival.Failure lost(Dispatch dispatch) {
        return new Arrival.Failure(
                dispatch.source(),
                "It was given up after %,d seconds.".formatted(Math.max(1, of(dispatch).toSeconds())),
                "Cut it into parts, or give it more: --give-up-after.");
    }
}
