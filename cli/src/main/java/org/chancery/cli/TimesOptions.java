package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.Times;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell of which day, and with what knowledge, the register is asked. */
final class TimesOptions {

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "What was true on that day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "YYYY-MM-DD",
            description = "What the dispatches published until that day told (default: all that are filed).")
    private @Nullable LocalDate knownBy;

    /** The two times that were chosen. */
    Times times() {
        return new Times(
                Optional.ofNullable(asOf).orElseGet(RegisterOptions::today), Optional.ofNullable(knownBy));
    }

    /** Whether the question is of another day than today, or leaves dispatches out. */
    boolean given() {
        return asOf != null || knownBy != null;
    }
}
