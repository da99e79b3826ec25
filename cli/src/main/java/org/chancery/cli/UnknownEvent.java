package org.chancery.cli;

/** An event named on the command line is not in the register. */
final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message one line for a person */
    UnknownEvent(String message) {
        super(message);
    }
}
