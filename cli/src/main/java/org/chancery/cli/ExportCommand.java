package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.formats.export.EventWriter;
import org.chancery.formats.export.ExportFormat;
import org.chancery.parquet.ParquetEvents;
import org.chancery.register.EventQuery;
import org.chancery.register.Times;
import org.chancery.store.SqlRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery export}: events of the register into a file for other tools. */
@Command(
        name = "export",
        header = "Writes events of the register, the reports of each merged, for other tools.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The file is there whole or not at all; one that is there is replaced when the new one is done. Events a format has no"
                    + " room for are left out, and standard error says how many and why. docs/exports.md has the columns."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = ExportForm.Names.class,
            description = "${COMPLETION-CANDIDATES}. Without it, what the ending of OUT tells. gdelt writes a second file of mentions"
                    + " beside the one of events.")
    private @Nullable ExportForm form;

    @Mixin
    private EventOptions events = new EventOptions();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "Nothing after that day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "YYYY-MM-DD",
            description = "What the dispatches published until that day told (default: all that are filed).")
    private @Nullable LocalDate knownBy;

    @Parameters(index = "0", paramLabel = "OUT", description = "The file, or - for standard output.")
    private String out = "";

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ExportForm chosen = Optional.ofNullable(form)
                .or(() -> ExportForm.ofName(out))
                .orElseThrow(() -> wrong("The ending of %s tells no format. Add --format with one of %s.".formatted(out, ExportForm.all())));
        Times times = new Times(Optional.ofNullable(asOf).orElseGet(RegisterOptions::today), Optional.ofNullable(knownBy));
        EventQuery query = events.query();
        try (SqlRegister ledger = register.open();
                Exporting exporting = new Exporting(StatusLine.of(surroundings))) {
            open(chosen, exporting);
            ledger.eachEvent(query, times, exporting);
            exporting.done();
        }
        return ExitCode.DONE;
    }

    /** Where something goes, and what it is. */
    record Target(@Nullable WholeFile file, EventWriter writer) {}

    private void open(ExportForm chosen, Exporting exporting) throws IOException {
        ExportFormat text = chosen.text();
        if (out.equals(STANDARD_OUTPUT)) {
            if (text == null) {
                throw wrong("Parquet cannot be written to standard output. Name a file.");
            }
            exporting.into(new Target(null, text.open(new Unclosed(surroundings.output()))));
            return;
        }
        if (register.isAt(Path.of(out))) {
            throw wrong("%s is the register itself. Name another file.".formatted(out));
        }
        exporting.into(target(Path.of(out), text));
        if (text == ExportFormat.GDELT) {
            exporting.into(target(mentions(Path.of(out)), ExportFormat.GDELT_MENTIONS));
        }
    }

    private static Target target(Path place, @Nullable ExportFormat text) throws IOException {
        WholeFile file = new WholeFile(place);
        try {
            return new Target(
                    file,
                    text == null
                            ? new ParquetEvents(file.part())
                            : text.open(new BufferedOutputStream(Files.newOutputStream(file.part()), 1 << 16)));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The file of mentions beside one of events: {@code x.mentions.CSV} beside {@code x.export.CSV}, as GDELT names them. */
    static Path mentions(Path events) {
        String name = String.valueOf(events.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String bare = stem.endsWith(".export") ? stem.substring(0, stem.length() - ".export".length()) : stem;
        return events.resolveSibling(bare + ".mentions" + ending);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), message);
    }
}
