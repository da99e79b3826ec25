package org.chancery.nlp.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language list among the program's resources: one entry a line, fields parted by tabs, {@code #} opens a comment.
 *
 * @param path where it lies below {@code /org/chancery/nlp/}
 * @param rows its entries with their line numbers
 */
public record ListFile(String path, List<Row> rows) {

    /**
     * One entry.
     *
     * @param line its line number, from one
     * @param fields what the line holds
     */
    public record Row(int line, List<String> fields) {}

    /**
     * Reads a list.
     *
     * @param path below {@code /org/chancery/nlp/}, such as {@code en/frame/light.tsv}
     * @param columns how many fields each line must have
     * @throws IllegalArgumentException where the list is missing or a line has another number of fields
     */
    public static ListFile read(String path, int columns) {
        String resource = "/org/chancery/nlp/" + path;
        try (InputStream in = ListFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "There is no language list %s. Maybe the language has none yet.".formatted(resource));
            }
            return new ListFile(path, rows(path, columns, in));
        } catch (IOException e) {
            throw new UncheckedIOException("Language list %s cannot be read.".formatted(resource), e);
        }
    }

    private static List<Row> rows(String path, int columns, InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = List.of(line.strip().split("\t"));
            if (fields.size() != columns) {
                throw new IllegalArgumentException("%s line %d has %d fields instead of %d: '%s'. Part them by tabs."
                        .formatted(path, number, fields.size(), columns, line));
            }
            rows.add(new Row(number, fields));
        }
        return rows;
    }

    /** The first field of every entry. */
    public Set<String> words() {
        return rows.stream().map(row -> row.fields().get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** A complaint about a line of this list, naming what is wrong and what to do. */
    public IllegalArgumentException fault(Row row, String what) {
        return new IllegalArgumentException("%s line %d: %s".formatted(path, row.line(), what));
    }
}
