package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.store.RegisterException;

/** Faults that end a command: told in one line, and our own with where they come from. */
final class Faults {

    private Faults() {}

    static int report(Exception fault, PrintWriter errors) {
        if (fault instanceof Output.Broken broken && broken.readerGone()) {
            return ExitCode.DONE;
        }
        errors.println(Shown.line("chancery: " + line(fault)));
        if (fault instanceof RegisterException) {
            return ExitCode.REGISTER_FAILED;
        }
        return fault instanceof UnusableFile || fault instanceof UnknownEvent ? ExitCode.WRONG_COMMAND_LINE : ExitCode.FAULT;
    }

    /** What went wrong, in a line. */
    static String line(Throwable fault) {
        String message = fault.getMessage();
        String what = message == null ? fault.getClass().getSimpleName() : message;
        if (fault instanceof OutOfMemoryError) {
            return "There is not enough memory for it. Cut it into parts, or set CHANCERY_JAVA_OPTIONS=-Xmx2g.";
        }
        if (!(fault instanceof java.io.IOException) && !(fault instanceof RegisterException) && !(fault instanceof UnknownEvent) && fault.getStackTrace().length > 0) {
            return "%s (a fault of Chancery, %s at %s; please report it)"
                    .formatted(what, fault.getClass().getSimpleName(), fault.getStackTrace()[0]);
        }
        return what;
    }
}
