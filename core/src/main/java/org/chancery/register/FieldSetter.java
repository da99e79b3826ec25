package org.chancery.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.world.State;
import org.jspecify.annotations.Nullable;

/** Sets a field of a report to a value as the contract prints it. */
public final class FieldSetter {

    private FieldSetter() {}

    /**
     * A report with one field changed. Who changes it vouches for it: a coded report is none any more.
     *
     * @param value empty for none, where the field may be absent
     * @throws IllegalArgumentException if the value is none of the field's; the message names what is
     */
    public static Report set(Report report, Correction.Field field, String value) {
        @Nullable String given = value.isBlank() ? null : value.strip();
        return switch (field) {
            case TYPE -> with(report, type(value), null, null, report.modality(), report.date(), report.source(), report.target());
            case MODE -> with(report, report.type(), given, report.act(), report.modality(), report.date(), report.source(), report.target());
            case ACT -> with(report, report.type(), report.mode(), given == null ? null : Act.written(given), report.modality(), report.date(), report.source(), report.target());
            case MODALITY -> with(report, report.type(), report.mode(), report.act(), modality(value), report.date(), report.source(), report.target());
            case DATE -> with(report, report.type(), report.mode(), report.act(), report.modality(), given == null ? null : date(given), report.source(), report.target());
            case SOURCE -> with(report, report.type(), report.mode(), report.act(), report.modality(), report.date(), party(given), report.target());
            case TARGET -> with(report, report.type(), report.mode(), report.act(), report.modality(), report.date(), report.source(), party(given));
        };
    }

    private static Report with(
            Report r,
            EventType type,
            @Nullable String mode,
            @Nullable Act act,
            Modality modality,
            @Nullable DateRange date,
            @Nullable Party source,
            @Nullable Party target) {
        boolean dayTold = date != null && (r.dayTold() || !date.equals(r.date()));
        return new Report(
                r.id(), r.published(), source, target, type, mode, act, r.contexts(), r.cameo(), modality, date, dayTold, r.place(),
                r.counts(), r.persons(), r.bodies(), r.evidence(), r.isCoded() ? Words.NONE : r.words(), 1);
    }

    /** The party of a code; none of an empty one. */
    static @Nullable Party party(@Nullable String given) {
        String code = given == null || given.isBlank() ? null : given.strip();
        return code == null ? null : State.isCode(code) ? Party.state(code) : Party.other(code);
    }

    static EventType type(String value) {
        return EventType.of(value.strip().toUpperCase(Locale.ROOT));
    }

    private static Modality modality(String value) {
        return choose(Modality.values(), value, "modality");
    }

    private static <E extends Enum<E>> E choose(E[] all, String value, String what) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“%s” is no %s. It may be %s."
                        .formatted(value, what, Arrays.toString(all).toLowerCase(Locale.ROOT))));
    }

    private static DateRange date(String value) {
        try {
            String[] ends = value.split("/", 2);
            LocalDate start = DateRange.day(ends[0]);
            return new DateRange(start, ends.length > 1 ? DateRange.day(ends[1]) : start);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“%s” is no date. Write 2024-04-05, or 2024-04-01/2024-04-30 for some day of April.".formatted(value), e);
        }
    }
}
