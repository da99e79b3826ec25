package org.chancery.cli;

import java.io.PrintWriter;

/** Faults that end a command: told in one line, and our own with where they come from. */
final class Faults {

    private Faults() {}

    static int report(Exception fault, PrintWriter errors) {
        if (closedPipe(fault)) {
            return ExitCode.DONE;
        }
        errors.println("chancery: " + line(fault));
        return ExitCode.FAULT;
    }

    /** Whether whoever read our output has had enough, as {@code head} has. */
    static boolean closedPipe(Throwable fault) {
        String message = fault.getMessage();
        return fault instanceof java.io.IOException && message != null && message.contains("Broken pipe");
    }

    /** What went wrong, in a line. */
    static String line(Throwable fault) {
        String message = fault.getMessage();
        String what = message == null ? fault.getClass().getSimpleName() : message.replaceAll("\\s*\\R\\s*", " ");
        if (fault instanceof RuntimeException && fault.getStackTrace().length > 0) {
            return "%s (a fault of Chancery, %s at %s; please report it)"
                    .formatted(what, fault.getClass().getSimpleName(), fault.getStackTrace()[0]);
        }
        return what;
    }
}
