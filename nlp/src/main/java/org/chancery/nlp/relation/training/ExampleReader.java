package org.chancery.nlp.relation.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.nlp.relation.Answers;
import org.chancery.nlp.relation.PairedSentence;

/**
 * Reads hand-coded pairs from a table with tabs and a header.
 *
 * <p>The codebook's examples have the columns {@code marked_sentence}, {@code type} and, where coded, {@code modality};
 * the public PLOVER data have {@code marked_sentence} or {@code sentence}, {@code source} and {@code target}, and the type
 * in {@code gold_root}. A type of the user's own has its quad behind it, as {@code STATE_VISIT:2}. Other columns are passed over. A row that cannot be read is told and left out.
 */
public final class ExampleReader {

    private final List<Example> examples = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** All {@code .tsv} files of a folder in the order of their names, or one file. */
    public void read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            readFile(path);
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(path)) {
            files = found.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new IOException("%s holds no .tsv file. Give a folder of example tables.".formatted(path));
        }
        for (Path file : files) {
            readFile(file);
        }
    }

    private void readFile(Path file) throws IOException {
        List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
        Columns columns = new Columns(lines.isEmpty() ? "" : lines.get(0));
        if (!columns.has("type", "gold_root") || !columns.has("marked_sentence", "sentence")) {
            throw new IOException(
                    "%s has no column “type” or “gold_root”, or none “marked_sentence” or “sentence”. Its first line must name the columns."
                            .formatted(file));
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    examples.add(example(columns, lines.get(i)));
                } catch (PairedSentence.Unreadable e) {
                    faults.add("%s, line %d: %s.".formatted(file, i + 1, e.getMessage()));
                }
            }
        }
    }

    private static Example example(Columns columns, String line) throws PairedSentence.Unreadable {
        String[] cells = line.split("\t", -1);
        String type = columns.of(cells, "type", "gold_root").toUpperCase(Locale.ROOT);
        if (!Answers.isType(type)) {
            throw new PairedSentence.Unreadable("“%s” is no type; one of your own has its quad behind it, as STATE_VISIT:2".formatted(type));
        }
        String modality = columns.of(cells, "modality").toLowerCase(Locale.ROOT);
        return new Example(
                PairedSentence.read(
                        columns.of(cells, "sentence"),
                        columns.of(cells, "marked_sentence"),
                        columns.of(cells, "source"),
                        columns.of(cells, "target")),
                type,
                Optional.of(modality).filter(Answers.MODALITIES::contains));
    }

    /** What was read so far. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The rows that could not be read, each in a sentence. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Where each column stands. */
    private static final class Columns {
        private final List<String> names;

        Columns(String header) {
            this.names = List.of((header.startsWith("\uFEFF") ? header.substring(1) : header)
                    .toLowerCase(Locale.ROOT)
                    .split("\t", -1));
        }

        boolean has(String... any) {
            return Stream.of(any).anyMatch(names::contains);
        }

        /** The cell of the first of {@code any} that the table has, "" if it has none. */
        String of(String[] cells, String... any) {
            for (String name : any) {
                int at = names.indexOf(name);
                if (at >= 0 && at < cells.length) {
                    return cells[at].strip();
                }
            }
            return "";
        }
    }
}
