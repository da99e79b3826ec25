package org.chancery.cli;

/** Tells what could not be read, and remembers that something could not. */
final class Failures {

    private final StatusLine errors;
    private boolean any;

    Failures(StatusLine errors) {
        this.errors = errors;
    }

    /** One failure: the input, the reason, the next step, on one line. */
    void tell(String line) {
        any = true;
        errors.say("chancery: " + line);
    }

    int exitCode() {
        return any ? ExitCode.INPUT_FAILED : ExitCode.DONE;
    }
}
