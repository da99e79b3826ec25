package org.chancery.text;

/** Words in messages, cut where they are long: who sends ten megabytes in one field is not sent them back. */
public final class Shortened {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int END = 400;

    private Shortened() {}

    /** A value in a message: its first {@value #LONGEST_VALUE} code units. */
    public static String value(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    /** A message that quotes what somebody wrote: cut in its middle, so that its place and what to do are still told. */
    public static String message(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE - END) + " … " + message.substring(message.length() - END);
    }
}
