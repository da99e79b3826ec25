package org.chancery.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads many dispatches. */
final class RunOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Dispatches read at a time (default: one a processor). The order of the output is always that"
                    + " of the inputs.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write what could not be read into this file, a JSON object a line, with the reason and what to do;"
                    + " only the first of them are told on standard error.")
    @Nullable Path failures;

    @Option(
            names = "--give-up-after",
            paramLabel = "SECONDS",
            description = "Give up a dispatch that takes more of a processor (default: 60); one of more than 100,000"
                    + " characters has as much more.")
    long giveUpAfter = Patience.STANDARD.usual().toSeconds();

    Patience patience() {
        return new Patience(Duration.ofSeconds(Math.max(1, giveUpAfter)));
    }
}
