package org.chancery.register;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.world.State;

/** Makes corrections of what an analyst says of events, and refuses what makes no sense. */
public final class Revision {

    private static final Set<Correction.Field> PARTIES = Set.of(Correction.Field.SOURCE, Correction.Field.TARGET);

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
            if (PARTIES.contains(field)) {
                checkParty(value.strip());
            }
            FieldSetter.set(example, field, value);
            checked.put(field, value);
        });
        return new Correction.FieldsSet(anchors(List.of(event)), checked);
    }

    /** A code in small letters would be taken for the name of a body. */
    private static void checkParty(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (!value.equals(code) && value.length() == 3 && State.isCode(code)) {
            throw new IllegalArgumentException("“%s” is no code. Write %s for the state; of a body write the name in full.".formatted(value, code));
        }
    }

    private static Correction.Field field(String name) {
        return Arrays.stream(Correction.Field.values())
                .filter(each -> each.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is no field that can be set. Set type, mode, act, source, target, date or modality.".formatted(name)));
    }
}
