package org.chancery.formats.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The rows of this package's own tables. */
final class Lines {

    private Lines() {}

    /** The cells of each row; lines that begin with a hash are left out. */
    static List<String[]> of(String table) {
        try (InputStream stream = Objects.requireNonNull(Lines.class.getResourceAsStream(table));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read. Maybe the program was not unpacked in full.".formatted(table), e);
        }
    }
}
