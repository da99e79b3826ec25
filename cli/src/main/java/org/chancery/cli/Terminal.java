package org.chancery.cli;

import java.util.Map;

/**
 * What the program is talking to.
 *
 * <p>Java cannot tell whether one stream alone is a terminal, so the launcher finds out and says so in the system
 * properties {@code chancery.stdout.terminal}, {@code chancery.stderr.terminal} and {@code chancery.columns}.
 *
 * @param outIsTerminal whether standard output is read by a person
 * @param errIsTerminal whether standard error is read by a person
 * @param columns how many characters fit on a line
 * @param plain whether the user asked all programs for no colours (the NO_COLOR convention, or a terminal that has none)
 */
public record Terminal(boolean outIsTerminal, boolean errIsTerminal, int columns, boolean plain) {

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 120;

    /** Whether colours may be shown on standard output without asking. */
    boolean colours() {
        return outIsTerminal && !plain;
    }

    /** No terminal at all: streams into files or other programs. */
    public static Terminal none() {
        return new Terminal(false, false, USUAL_COLUMNS, true);
    }

    /** What the launcher and the environment tell. */
    static Terminal of(Map<String, String> environment) {
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        return new Terminal(
                Boolean.getBoolean("chancery.stdout.terminal"),
                Boolean.getBoolean("chancery.stderr.terminal"),
                columns(System.getProperty("chancery.columns", environment.getOrDefault("COLUMNS", ""))),
                !noColor.isEmpty() || dumb);
    }

    private static int columns(String told) {
        if (!told.matches("[0-9]{1,4}") || Integer.parseInt(told) == 0) {
            return USUAL_COLUMNS;
        }
        return Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(told)));
    }
}
