package org.chancery.nlp.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.Act;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.Modality;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** One act told on two days, both in figures and in its own clause: it is done once, so one of them is wrong. */
final class TwoDays implements Remark {

    private static final Set<Act> ONCE =
            Set.of(Act.RELATIONS_BROKEN, Act.RELATIONS_ESTABLISHED, Act.RELATIONS_RESTORED, Act.AMBASSADOR_EXPELLED, Act.ASYLUM_GRANTED);
    /** Days further apart than this may be those of two acts. */
    private static final int NEAR = 31;

    private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    @Override
    public List<Note> on(Reading reading) {
        List<Note> notes = new ArrayList<>();
        List<Event> seen = new ArrayList<>();
        for (Event event : reading.events()) {
            if (day(event) == null || !isInItsClause(event, reading) || event.act() == null || !ONCE.contains(event.act()) || event.modality() != Modality.ACTUAL) {
                continue;
            }
            for (Event other : seen) {
                if (isSame(event, other) && contradicts(event, other)) {
                    notes.add(new Note(
                            DISCREPANCY,
                            event.evidence().trigger(),
                            "the dispatch tells this of two days: %s and %s".formatted(day(other), day(event))));
                    break;
                }
            }
            seen.add(event);
        }
        return notes;
    }

    /** Whether the day is told in the clause of the act itself: "the break was announced on 5 April" tells no day of the break. */
    private static boolean isInItsClause(Event event, Reading reading) {
        return event.evidence().span().in(reading.dispatch().text()).contains(Objects.requireNonNull(Objects.requireNonNull(event.date()).text()));
    }

    private static boolean isSame(Event one, Event other) {
        return Objects.equals(one.act(), other.act()) && one.sources().equals(other.sources()) && one.targets().equals(other.targets());
    }

    private static boolean contradicts(Event one, Event other) {
        LocalDate day = Objects.requireNonNull(day(one));
        LocalDate otherDay = Objects.requireNonNull(day(other));
        return !day.equals(otherDay) && Math.abs(day.toEpochDay() - otherDay.toEpochDay()) <= NEAR;
    }

    /** The single day an event is told of in figures; null where it is not. */
    private static @Nullable LocalDate day(Event event) {
        EventDate date = event.date();
        return date == null
                        || date.text() == null
                        || !date.range().start().equals(date.range().end())
                        || !FIGURE.matcher(Objects.requireNonNull(date.text())).find()
                ? null
                : date.range().start();
    }
}
