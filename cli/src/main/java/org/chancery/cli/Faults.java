package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.formats.in.Arrival;
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
        if (isOurs(fault)) {
            Arrival.Failure told = failure("", fault);
            return told.reason() + " " + told.nextStep();
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    private static boolean isOurs(Throwable fault) {
        return !(fault instanceof java.io.IOException)
                && !(fault instanceof RegisterException)
                && !(fault instanceof UnknownEvent)
                && fault.getStackTrace().length > 0
                || fault instanceof OutOfMemoryError;
    }

    /** A dispatch whose reading went wrong. */
    static Arrival.Failure failure(String source, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return new Arrival.Failure(
                    source, "There is not enough memory for it.", "Cut it into parts, or set CHANCERY_JAVA_OPTIONS=-Xmx2g.");
        }
        StackTraceElement[] trace = fault.getStackTrace();
        String name = fault.getClass().getSimpleName();
        String what = fault.getMessage() == null ? name : fault.getMessage();
        String place = trace.length == 0 ? name : "%s at %s".formatted(name, trace[0]);
        return new Arrival.Failure(source, "%s (a fault of Chancery, %s).".formatted(what, place), "Please report it.");
    }
}
