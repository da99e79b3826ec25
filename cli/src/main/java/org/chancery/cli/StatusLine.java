package org.chancery.cli;

import java.io.PrintStream;

/**
 * Standard error: lines that stay, and on a terminal one line below them that tells how far the work is.
 *
 * <p>Safe for several threads.
 */
final class StatusLine {

    private static final String CLEAR = "\r\u001b[K";
    private static final int BAR = 24;

    /** How many columns the bar takes, and what keeps a line from wrapping. */
    static final int BESIDE_BAR = BAR + 2;

    private static final long PAUSE_NANOS = 100_000_000L;

    private final PrintStream errors;
    private final boolean shown;
    private String status = "";
    private long drawn;

    private StatusLine(PrintStream errors, boolean shown) {
        this.errors = errors;
        this.shown = shown;
    }

    /** Of a command that writes to {@code surroundings}. */
    static StatusLine of(Surroundings surroundings) {
        return new StatusLine(surroundings.errors(), surroundings.terminal().errIsTerminal());
    }

    boolean isShown() {
        return shown;
    }

    /** Prints a line that stays. */
    synchronized void say(String line) {
        String shown = Shown.line(line);
        errors.println(status.isEmpty() ? shown : CLEAR + shown);
        errors.print(status);
        errors.flush();
    }

    /** Shows a bar, {@code share} of it full, with words beside it. Does nothing where there is no terminal. */
    synchronized void show(double share, String words) {
        long now = System.nanoTime();
        if (!shown || (!status.isEmpty() && share < 1 && now - drawn < PAUSE_NANOS)) {
            return;
        }
        int full = (int) Math.round(Math.min(1, Math.max(0, share)) * BAR);
        status = "━".repeat(full) + "╌".repeat(BAR - full) + " " + words;
        drawn = now;
        errors.print(CLEAR + status);
        errors.flush();
    }

    /** Takes the bar away. */
    synchronized void clear() {
        if (!status.isEmpty()) {
            errors.print(CLEAR);
            errors.flush();
            status = "";
        }
    }
}
