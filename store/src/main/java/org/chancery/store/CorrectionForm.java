package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Corrections as lines of text, kept in the journal for good: the first line is {@code set FIELD VALUE} with
 * further fields and values behind, {@code merge}, {@code split} or {@code reject}, parted by tabs; each line after it is a report, {@code DISPATCH START END SOURCE TARGET TYPE ACT},
 * with {@code -} for a party that is not told and an act that is none. Lines of registers before version 13 end with the target.
 */
final class CorrectionForm {

    private CorrectionForm() {}

    static byte[] write(Correction correction) {
        String anchors = correction.reports().stream().map(CorrectionForm::line).collect(Collectors.joining("\n"));
        return (head(correction) + "\n" + anchors).getBytes(UTF_8);
    }

    private static String head(Correction correction) {
        if (correction instanceof Correction.FieldsSet set) {
            StringBuilder head = new StringBuilder("set");
            set.values().forEach((field, value) -> head.append('\t').append(field.code()).append('\t').append(value.replaceAll("\\s+", " ")));
            return head.toString();
        }
        return correction instanceof Correction.Merged
                ? "merge"
                : correction instanceof Correction.Split ? "split" : "reject";
    }

    private static String line(Anchor anchor) {
        return String.join(
                "\t",
                anchor.dispatch(),
                String.valueOf(anchor.evidence().start()),
                String.valueOf(anchor.evidence().end()),
                party(anchor.source()),
                party(anchor.target()))
                + deed(anchor.deed());
    }

    private static String deed(Anchor.@Nullable Deed deed) {
        return deed == null ? "" : "\t" + deed.type() + "\t" + party(deed.act());
    }

    private static String party(@Nullable String code) {
        return code == null ? "-" : code.replaceAll("\\s+", " ");
    }

    static Correction read(byte[] bytes) {
        List<String> lines = new String(bytes, UTF_8).lines().toList();
        String[] head = lines.get(0).split("\t", -1);
        List<Anchor> anchors = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            anchors.add(new Anchor(
                    cells[0],
                    new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
                    orNull(cells[3]),
                    orNull(cells[4]),
                    cells.length > 6 ? new Anchor.Deed(cells[5], orNull(cells[6])) : null));
        }
        return switch (head[0]) {
            case "set" -> new Correction.FieldsSet(anchors, values(head));
            case "merge" -> new Correction.Merged(anchors);
            case "split" -> new Correction.Split(anchors);
            case "reject" -> new Correction.Rejected(anchors);
            default -> throw new RegisterException(
                    "The journal holds a correction “%s” this program does not know. Use a newer Chancery.".formatted(head[0]));
        };
    }

    private static Map<Correction.Field, String> values(String[] head) {
        Map<Correction.Field, String> values = new EnumMap<>(Correction.Field.class);
        for (int i = 1; i + 1 < head.length; i += 2) {
            values.put(Correction.Field.valueOf(head[i].toUpperCase(Locale.ROOT)), head[i + 1]);
        }
        return values;
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
