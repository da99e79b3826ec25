package org.chancery.formats.pack;

import java.io.IOException;

/** Packed bytes cannot be unpacked, or not from here on. Asking again goes on behind the damage, where there is something whole. */
public final class Damaged extends IOException {

    private static final long serialVersionUID = 1;

    private final String nextStep;

    Damaged(String reason, String nextStep) {
        super(reason);
        this.nextStep = nextStep;
    }

    /** What the user can do, as a sentence. The message says what is wrong. */
    public String nextStep() {
        return nextStep;
    }
}
