package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.EventCode;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;

/** How a row of a table of acts says what was done: by an act, else by PLOVER's type and mode, else by a CAMEO code. */
final class ActCode {

    private static final Map<String, Act> WORDS = words();

    private ActCode() {}

    static EventCode of(Row row) throws BadCell {
        EventType type = type(row);
        Act act = act(row, type != null || !row.cell("cameo").isEmpty());
        String cameo = row.cell("cameo");
        if (act == null && type == null) {
            EventCode code = Cameo.code(row, "cameo");
            if (code == null) {
                throw new BadCell("cameo", "“%s” is a statement or an appeal, for which PLOVER has no type".formatted(cameo), "Leave the row out.");
            }
            return code;
        }
        String own = act != null && !act.isPractice() ? act.code() : type != null && !type.isPlover() ? type.name() : "";
        if (!own.isEmpty()) {
            return new EventCode(
                    needed(own, "type", type), row.orNull("mode"), row.list("contexts"), needed(own, "cameo", row.orNull("cameo")), act);
        }
        EventCode usual = act != null ? EventCode.ofAct(act) : EventCode.ofType(Objects.requireNonNull(type), row.orNull("mode"));
        return type == null
                ? usual
                : new EventCode(type, row.orNull("mode"), row.list("contexts"), cameo.isEmpty() ? usual.cameo() : cameo, act);
    }

    /** @param own the act or type of somebody's own codebook, of which only that codebook knows what it is in others' terms */
    private static <T> T needed(String own, String column, @Nullable T value) throws BadCell {
        if (value == null) {
            throw new BadCell(
                    column,
                    "“%s” is of your own codebook, and there is no %s".formatted(own, column),
                    "Write what your codebook says of it.");
        }
        return value;
    }

    /** @param otherwise whether another column says what was done */
    private static @Nullable Act act(Row row, boolean otherwise) throws BadCell {
        String column = row.first("act", "event");
        String word = row.cell(column);
        if (word.isEmpty() && otherwise) {
            return null;
        }
        String code = word.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        try {
            return WORDS.containsKey(code) ? WORDS.get(code) : Act.written(code);
        } catch (IllegalArgumentException e) {
            throw new BadCell(
                    column,
                    word.isEmpty() ? "there is no act" : "“%s” is no act".formatted(word),
                    "Write one of docs/reading-format.md, as relations-broken or ambassador-recalled, one of your own codebook as own:visa-ban, or leave the row out.");
        }
    }

    private static @Nullable EventType type(Row row) throws BadCell {
        String type = row.cell("type");
        if (type.isEmpty()) {
            return null;
        }
        Optional<EventType> plover = EventType.plover(type);
        return plover.isPresent() ? plover.get() : own(type, row);
    }

    /** A type of somebody's own codebook: with its quad behind it, as {@code STATE_VISIT:2}, or in the column of quads. */
    private static EventType own(String type, Row row) throws BadCell {
        try {
            return EventType.of(type.contains(":") ? type : type + ":" + row.cell("quad"));
        } catch (IllegalArgumentException e) {
            throw new BadCell(
                    "type",
                    "“%s” is no PLOVER type".formatted(type),
                    "Write one of %s, one of your own with its quad, as STATE_VISIT:2, or nothing.".formatted(EventType.plover()));
        }
    }

    private static Map<String, Act> words() {
        Map<String, Act> words = Act.practice().stream().collect(Collectors.toMap(Act::code, act -> act));
        try (InputStream stream = Objects.requireNonNull(ActCode.class.getResourceAsStream("en/act-words.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.put(cells[0], Act.of(cells[1]).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException("The words for acts cannot be read. Maybe the program was not unpacked in full.", e);
        }
        return words;
    }
}
