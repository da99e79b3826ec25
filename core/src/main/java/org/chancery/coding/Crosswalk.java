package org.chancery.coding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables {@code cameo.tsv} and {@code acts.tsv}, read when they are first asked. */
final class Crosswalk {

    private static final Map<String, EventCode> BY_CAMEO = cameo();
    private static final Map<Act, EventCode> BY_ACT = acts();

    private Crosswalk() {}

    static Optional<EventCode> ofCameo(String cameo) {
        if (!cameo.matches("[0-9]{2,4}")) {
            return Optional.empty();
        }
        for (int length = cameo.length(); length >= 2; length--) {
            EventCode code = BY_CAMEO.get(cameo.substring(0, length));
            if (code != null) {
                return Optional.of(new EventCode(code.type(), code.mode(), code.contexts(), cameo, null));
            }
        }
        return Optional.empty();
    }

    static EventCode ofAct(Act act) {
        return Objects.requireNonNull(BY_ACT.get(act));
    }

    /** The shortest CAMEO code of the type and mode, of those the first. */
    static EventCode ofType(EventType type, @Nullable String mode) {
        return BY_CAMEO.values().stream()
                .filter(code -> code.type().equals(type) && (mode == null || mode.equals(code.mode())))
                .findFirst()
                .map(code -> new EventCode(type, mode, List.of(), code.cameo(), null))
                .orElseGet(() -> new EventCode(type, mode, List.of(), ofType(type, null).cameo(), null));
    }

    private static Map<String, EventCode> cameo() {
        Map<String, EventCode> codes = new LinkedHashMap<>();
        for (String[] row : rows("cameo.tsv")) {
            codes.put(row[0], new EventCode(EventType.of(row[1]), orNull(row[2]), list(row[3]), row[0], null));
        }
        return codes;
    }

    private static Map<Act, EventCode> acts() {
        Map<Act, EventCode> codes = new HashMap<>();
        for (String[] row : rows("acts.tsv")) {
            Act act = Act.of(row[0]).orElseThrow(() -> new IllegalStateException("acts.tsv names no act “%s”.".formatted(row[0])));
            codes.put(act, new EventCode(EventType.of(row[1]), orNull(row[2]), list(row[4]), row[3], act));
        }
        return codes;
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = Objects.requireNonNull(Crosswalk.class.getResourceAsStream(table));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read. Maybe the program was not unpacked in full.".formatted(table), e);
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
