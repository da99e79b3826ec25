package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.Times;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that asks the register. */
final class AskOptions {

    @Mixin
    RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv (default: ${DEFAULT-VALUE}).")
    RegisterForm form = RegisterForm.TEXT;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "What was true on that day (default: today).")
    @Nullable LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "YYYY-MM-DD",
            description = "What the dispatches published until that day told (default: all that are filed).")
    @Nullable LocalDate knownBy;

    Times times() {
        return new Times(
                Optional.ofNullable(asOf).orElseGet(RegisterOptions::today), Optional.ofNullable(knownBy));
    }
}
