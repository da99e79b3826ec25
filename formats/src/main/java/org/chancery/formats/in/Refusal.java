package org.chancery.formats.in;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.chancery.formats.pack.Damaged;

/** An input, or what is left of it, cannot be read. Becomes an {@link Arrival.Failure} once its name is known. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final String nextStep;

    Refusal(String reason, String nextStep) {
        super(reason);
        this.nextStep = nextStep;
    }

    /** What the user can do, as a sentence. The message says what is wrong. */
    public String nextStep() {
        return nextStep;
    }

    static Refusal tooLarge(Limits limits) {
        return new Refusal(
                "It is larger than the limit of %s for one document.".formatted(limits.size()),
                "Cut it into single dispatches.");
    }

    static Refusal empty() {
        return new Refusal("It is empty.", "Check that it was saved in full.");
    }

    /** What happened to {@code input}, for its user. */
    static Arrival.Failure failure(String input, IOException trouble) {
        String told = trouble.getMessage();
        String reason = told == null ? trouble.getClass().getSimpleName() : told;
        if (trouble instanceof Refusal refusal) {
            return new Arrival.Failure(input, reason, refusal.nextStep);
        }
        if (trouble instanceof Damaged damaged) {
            return new Arrival.Failure(input, reason, damaged.nextStep());
        }
        if (trouble instanceof AccessDeniedException) {
            return new Arrival.Failure(input, "You may not read it.", "Ask for its permissions: chmod +r, as its owner.");
        }
        if (trouble instanceof NoSuchFileException) {
            return new Arrival.Failure(input, "It is gone, or a link to nothing.", "Check the path.");
        }
        return new Arrival.Failure(
                input, "It cannot be read (%s).".formatted(reason), "Check the file and its permissions.");
    }
}
