package org.chancery.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.formats.imports.ImportFile;
import org.chancery.formats.imports.Scope;
import org.chancery.formats.in.ReadingsFolder;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery import}: rows that others wrote down, into the register. */
@Command(
        name = "import",
        header = "Enters what others wrote down into the register: event data, tables of acts, readings.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "GDELT 1 and 2, ICEWS and POLECAT events are listed and exported, and move nothing. A table of acts, with the columns date,"
                    + " actor, target and act, moves relations as dispatches do. JSONL that chancery read wrote is filed as it was read; of a"
                    + " folder that read --into writes the parts are taken that are whole. Files may be packed by ZIP, gzip or Zstandard."
                    + " docs/exports.md has the columns.",
            "",
            "A row that is in the register already changes nothing. Exit code 0: all was entered. 2: the command line is wrong. 3: a row"
                    + " or a file could not be used; the others were entered. 4: the register cannot be opened or written."
        })
final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--all",
            description = "Event data whole: also what is done within a state, or by and to those who are no state.")
    private boolean all;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file, a folder of them, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        try (SqlRegister ledger = register.openOrMake()) {
            Importing importing = new Importing(ledger, status, failures);
            for (String input : inputs) {
                importAll(input, importing, failures);
            }
            importing.done(new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8));
        } finally {
            status.clear();
        }
        return failures.exitCode();
    }

    private void importAll(String input, Importing importing, Failures failures) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            read("standard input", surroundings.input(), importing, failures);
            return;
        }
        for (Path file : files(Path.of(input), failures)) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                read(file.toString(), bytes, importing, failures);
            } catch (NoSuchFileException e) {
                failures.tell("%s: there is no such file. Look at the path.".formatted(file));
            } catch (IOException e) {
                failures.tell("%s: it cannot be opened (%s). Look at who may read it.".formatted(file, e.getMessage()));
            }
        }
    }

    private static List<Path> files(Path place, Failures failures) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            boolean readings = ReadingsFolder.is(place);
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> !readings || ReadingsFolder.isPart(file))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                failures.tell("%s: there is no file in this folder. Name another.".formatted(place));
            }
            return found;
        } catch (IOException e) {
            failures.tell("%s: the folder cannot be read (%s). Look at who may read it.".formatted(place, e.getMessage()));
            return List.of();
        }
    }

    private void read(String name, InputStream bytes, Importing importing, Failures failures) {
        importing.begin(name);
        try {
            new ImportFile(name, register.world(), all ? Scope.ALL : Scope.PAIRS, importing).read(bytes);
        } catch (IOException | UncheckedIOException e) {
            failures.tell("%s: it cannot be read to its end (%s); what came before was entered. Maybe it was cut off: fetch it again."
                    .formatted(name, e.getMessage()));
        }
        importing.end();
    }
}
