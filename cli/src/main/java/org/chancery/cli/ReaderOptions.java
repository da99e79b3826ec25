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
            names = "--actors",
            paramLabel = "FILE",
            description = "Your own persons and bodies, added to the built-in ones or put in their stead: a table, or a"
                    + " PETRARCH actor dictionary. Repeat it for several files.")
    List<Path> actors = new ArrayList<>();

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Your own places, a table. Repeat it for several files.")
    List<Path> places = new ArrayList<>();

    @Option(
            names = "--codebook",
            paramLabel = "FOLDER",
            description = "Your own codebook entries, added to the built-in ones or put in their stead.")
    @Nullable Path codebook;

    @Option(
            names = "--relation-model",
            description = "Where no pattern of the codebook fits two states' parties, ask the relation model: it finds somewhat more,"
                    + " and the first reading takes a second longer.")
    boolean relationModel;
}
