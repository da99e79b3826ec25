package org.chancery.fuzz;

/** What a parser has to say where it takes nothing: words that a person can act on, whatever the input was. */
public final class Words {

    /** In UTF-16 code units. Who sends ten megabytes in one field is not sent them back. */
    private static final int LONGEST = 2_000;

    private Words() {}

    /**
     * Holds a refusal to be fit for a person.
     *
     * @param message all of it: the place, the value, the next step
     * @throws AssertionError if it is empty, longer than a screen, ends in no sentence, or shows the insides of the program
     */
    public static void tell(String message) {
        if (message == null || message.isBlank()) {
            throw new AssertionError("A refusal says nothing.");
        }
        if (message.length() > LONGEST) {
            throw new AssertionError("A refusal has %,d characters: %s…".formatted(message.length(), message.substring(0, 300)));
        }
        if (message.contains("stumbles over") || message.contains("not enough memory")) {
            throw new AssertionError("A fault of the program is told as one of the input: " + message);
        }
        if (message.contains("java.lang.") || message.contains("java.util.") || message.contains("org.chancery.")) {
            throw new AssertionError("A refusal shows the insides of the program: " + message);
        }
        if (!message.strip().endsWith(".")) {
            throw new AssertionError("A refusal ends in no sentence: " + message);
        }
    }

    /**
     * The same where the refusal is to name its place.
     *
     * @param place the file or record it is to begin with
     */
    public static void tell(String message, String place) {
        tell(message);
        if (!message.startsWith(place)) {
            throw new AssertionError("A refusal does not name its place, %s: %s".formatted(place, message));
        }
    }
}
