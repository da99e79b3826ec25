package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads dispatches. */
final class ReaderOptions {

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of publication of a dispatch that states none.")
    @Nullable LocalDate date;

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "Your own actors and places, added to the built-in ones or put in their stead. Repeat it for"
                    + " several files.")
    List<Path> world = new ArrayList<>();

    @Option(names = "--codebook", paramLabel = "FOLDER", description = "Your own codebook instead of the built-in one.")
    @Nullable Path codebook;
}
