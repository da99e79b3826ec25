package org.chancery.cli;

import org.chancery.register.Times;
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

    @Mixin
    private TimesOptions days = new TimesOptions();

    Times times() {
        return days.times();
    }
}
