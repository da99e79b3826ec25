package org.chancery.formats.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The news agencies a page may be signed by; {@code agencies.tsv} beside this class lists them with their short names. */
public final class Agencies {

    private static final Map<String, String> NAMES = load();

    private Agencies() {}

    /** The usual name of the agency that {@code sign} names, null where it names none. */
    public static @Nullable String named(String sign) {
        String name = sign.strip().toLowerCase(Locale.ROOT);
        return NAMES.get(name.startsWith("the ") ? name.substring(4) : name);
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The resource agencies.tsv is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    for (String cell : cells) {
                        names.put(cell.toLowerCase(Locale.ROOT), cells[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
