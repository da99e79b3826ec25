package org.chancery.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.law.Instrument.Binds;
import org.jspecify.annotations.Nullable;

/** The table of instruments. */
public final class Instruments {

    private final Map<String, Instrument> byId = new HashMap<>();

    /** Reads the table. */
    public Instruments() {
        rows("instruments.tsv", cells -> byId.put(
                cells[0],
                new Instrument(
                        cells[0], cells[1], cells[2], day(cells[3]), day(cells[4]),
                        Binds.valueOf(cells[5].toUpperCase(Locale.ROOT)), day(cells[6]))));
    }

    /** The instrument of that id. */
    public Optional<Instrument> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them, by their ids. */
    public List<Instrument> all() {
        return byId.values().stream().sorted(Comparator.comparing(Instrument::id)).toList();
    }

    private static void rows(String name, Consumer<String[]> row) {
        lines(name, line -> row.accept(line.split("\t", -1)));
    }

    /** Hands on the lines of a table but for its head. */
    static void lines(String name, Consumer<String> line) {
        InputStream in = Instruments.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The table %s is missing from the class path; rebuild core.".formatted(name));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().skip(1).forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read. Maybe the program was not unpacked in full.".formatted(name), e);
        }
    }

    /** A day that the tables give in full or by its year, which then is the year's first. */
    static @Nullable LocalDate day(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            default -> LocalDate.parse(text);
        };
    }
}
