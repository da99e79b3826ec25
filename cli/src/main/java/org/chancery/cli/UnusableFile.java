package org.chancery.cli;

import java.io.IOException;

/** A file that an option names cannot be used: the command line is wrong. The message is for the user, whole. */
final class UnusableFile extends IOException {

    private static final long serialVersionUID = 1L;

    UnusableFile(String option, Exception reason) {
        super(option + " " + reason.getMessage(), reason);
    }
}
