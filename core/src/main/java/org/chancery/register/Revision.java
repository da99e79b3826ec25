package org.chancery.register;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes corrections of what an analyst says of events, and refuses what makes no sense. */
public final class Revision {

    private Revision() {}

    /** What holds a correction to the accounts these events rest on. */
    public static List<Anchor> anchors(List<Occurrence> events) {
        return events.stream().flatMap(event -> event.reports().stream()).map(Anchor::of).toList();
    }

    /**
     * Some fields of an event are different.
     *
     * @param values of each field, by its word in the contract, the right value; empty for none
     * @throws IllegalArgumentException if there is no such field, or no such value; the message names what there is
     */
    public static Correction set(Occurrence event, Map<String, String> values) {
        Report example = event.reports().get(0);
        Map<Correction.Field, String> checked = new EnumMap<>(Correction.Field.class);
        values.forEach((name, value) -> {
            Correction.Field field = field(name);
            FieldSetter.set(example, field, value);
            checked.put(field, value);
        });
        return new Correction.FieldsSet(anchors(List.of(event)), checked);
    }

    private static Correction.Field field(String name) {
        return Arrays.stream(Correction.Field.values())
                .filter(each -> each.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is no field that can be set. Set type, mode, act, source, target, date or modality.".formatted(name)));
    }
}
