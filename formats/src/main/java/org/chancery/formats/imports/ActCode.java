package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        EventCode usual = act != null ? EventCode.ofAct(act) : EventCode.ofType(Objects.requireNonNull(type), row.orNull("mode"));
        return type == null
                ? usual
                : new EventCode(type, row.orNull("mode"), row.list("contexts"), cameo.isEmpty() ? usual.cameo() : cameo, act);
    }

    /** @param otherwise whether another column says what was done */
    private static @Nullable Act act(Row row, boolean otherwise) throws BadCell {
        String column = row.first("act", "event");
        String word = row.cell(column);
        if (word.isEmpty() && otherwise) {
            return null;
        }
        Act act = WORDS.get(word.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-"));
        if (act == null) {
            throw new BadCell(
                    column,
                    word.isEmpty() ? "there is no act" : "“%s” is no act".formatted(word),
                    "Write one of docs/reading-format.md, as relations-broken or ambassador-recalled, or leave the row out.");
        }
        return act;
    }

    private static @Nullable EventType type(Row row) throws BadCell {
        String type = row.cell("type");
        if (type.isEmpty()) {
            return null;
        }
        return Arrays.stream(EventType.values())
                .filter(each -> each.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new BadCell(
                        "type", "“%s” is no PLOVER type".formatted(type), "Write one of %s, or nothing.".formatted(List.of(EventType.values()))));
    }

    private static Map<String, Act> words() {
        Map<String, Act> words = Arrays.stream(Act.values()).collect(Collectors.toMap(Act::code, act -> act));
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
