package org.chancery.cli;

/** How a command went, as the process tells it. */
final class ExitCode {

    static final int DONE = 0;
    /** A fault of the program, or an output that cannot be written. */
    static final int FAULT = 1;

    static final int WRONG_COMMAND_LINE = 2;
    /** At least one input could not be read; all others were. */
    static final int INPUT_FAILED = 3;

    /** The register could not be opened, read or written, or is from a newer version. */
    static final int REGISTER_FAILED = 4;

    private ExitCode() {}
}
