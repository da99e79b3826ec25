package org.chancery.cli.relation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.PairedSentence;
import org.chancery.nlp.relation.Answers;

/**
 * A hand-coded file: a table with the columns of {@code relate} and the right type in {@code gold_root}, {@code gold} or
 * {@code type}, the first of them it has.
 */
public final class GoldTable {

    private static final List<String> TYPE_COLUMNS = List.of("gold_root", "gold", "type");

    private final Table table;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** A row: its line in the file from one, the line itself, the type given by hand. */
    private record Row(int line, String text, String type) {}

    private GoldTable(Table table) {
        this.table = table;
    }

    /**
     * Reads a file. Rows whose type is none are told and left out.
     *
     * @throws IOException if it cannot be read or names no type
     */
    public static GoldTable read(Path file) throws IOException {
        List<String> lines = lines(file);
        GoldTable gold = new GoldTable(Table.of(lines.get(0)));
        String column = gold.table.first(TYPE_COLUMNS)
                .orElseThrow(() -> new IOException(
                        "%s names no column gold_root, gold or type in its first line.".formatted(file)));
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String type = gold.table.cell(lines.get(i), column).toUpperCase(Locale.ROOT);
                if (Answers.isType(type)) {
                    gold.rows.add(new Row(i + 1, lines.get(i), type));
                } else {
                    gold.faults.add("%s, line %d: “%s” is no type.".formatted(file, i + 1, type));
                }
            }
        }
        return gold;
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new IOException("%s is empty.".formatted(file));
        }
        return lines;
    }

    /** The rows left out, each in a sentence. */
    public List<String> faults() {
        return faults;
    }

    /** Compares with a coder; a row it cannot read is left uncoded. */
    public Comparison coded(Function<PairedSentence, Judgement> coder, int threads) {
        try (Crew crew = new Crew(threads)) {
            return new Comparison(crew.map(rows, row -> coded(row, coder)));
        }
    }

    private Comparison.Row coded(Row row, Function<PairedSentence, Judgement> coder) {
        try {
            String[] cells = Labels.PLOVER.cells(coder.apply(table.sentence(row.text()))).split("\t", -1);
            return compared(row, cells[0], cells[3]);
        } catch (PairedSentence.Unreadable e) {
            return compared(row, "", "");
        }
    }

    /**
     * Compares with a table already coded, by {@code id} where both have that column, else row by row.
     *
     * @throws IOException if it cannot be read, has no column {@code type}, or fits the hand-coded file in no way
     */
    public Comparison coded(Path run) throws IOException {
        List<String> lines = lines(run);
        Table other = Table.of(lines.get(0));
        if (!other.names().contains("type")) {
            throw new IOException("%s names no column type in its first line. Give a table as chancery relate prints it.".formatted(run));
        }
        boolean byId = table.names().contains("id") && other.names().contains("id");
        List<String> coded = lines.subList(1, lines.size()).stream().filter(line -> !line.isBlank()).toList();
        if (!byId && coded.size() != rows.size()) {
            throw new IOException("%s has %d rows, the hand-coded file %d, and they have no column id to match them by."
                    .formatted(run, coded.size(), rows.size()));
        }
        Map<String, String> byKey = new HashMap<>();
        for (int i = 0; i < coded.size(); i++) {
            byKey.put(byId ? other.cell(coded.get(i), "id") : String.valueOf(i), coded.get(i));
        }
        List<Comparison.Row> compared = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String line = byKey.getOrDefault(byId ? table.cell(rows.get(i).text(), "id") : String.valueOf(i), "");
            String type = other.cell(line, "type").toUpperCase(Locale.ROOT);
            compared.add(compared(rows.get(i), Answers.isType(type) ? type : "", other.cell(line, "confidence")));
        }
        return new Comparison(compared);
    }

    private Comparison.Row compared(Row row, String type, String confidence) {
        String shown = Optional.of(table.cell(row.text(), "marked_sentence"))
                .filter(marked -> !marked.isBlank())
                .orElse(table.cell(row.text(), "sentence"));
        return new Comparison.Row(row.line(), shown, row.type(), type, confidence);
    }
}
