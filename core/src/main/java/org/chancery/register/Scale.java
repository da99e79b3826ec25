package org.chancery.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Quad;
import org.jspecify.annotations.Nullable;

/**
 * How friendly or hostile an act is, from −10 to 10, by PLOVER type and mode (PLOVER manual 2023, tables of modes).
 */
public final class Scale {

    private static final Map<String, Double> SCORES = read();

    private Scale() {}

    private static Map<String, Double> read() {
        Map<String, Double> scores = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Scale.class.getResourceAsStream("scale.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> scores.put(cells[0] + "·" + cells[1], Double.valueOf(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of scores cannot be read. Maybe the program was not unpacked in full.", e);
        }
        return Map.copyOf(scores);
    }

    /** The score of an act of that type and mode. */
    public static double score(EventType type, @Nullable String mode) {
        Double ofMode = mode == null ? null : SCORES.get(type + "·" + mode);
        return ofMode != null ? ofMode : SCORES.getOrDefault(type + "·", ofQuad(type.quad()));
    }

    /** What a type of a codebook's own counts: the mean of PLOVER's types of its quad. */
    private static double ofQuad(Quad quad) {
        return EventType.plover().stream()
                .filter(type -> type.quad() == quad)
                .mapToDouble(type -> SCORES.getOrDefault(type + "·", 0.0))
                .average()
                .orElse(0);
    }

    /** What the act adds to the tension of the pair: its score, but nothing for what is done to or for a person. */
    public static double weight(EventType type, @Nullable String mode, @Nullable Act act) {
        return Practice.isPersonal(act) ? 0 : score(type, mode);
    }
}
