package org.chancery.formats.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.text.Span;

/**
 * The events of one day that one sentence tells: it is quoted once for all of them.
 *
 * @param day the day in words
 * @param sentence number of the sentence, from zero
 * @param events what it tells, in the order of its words
 */
record Told(String day, int sentence, List<Event> events) {

    private static final Comparator<Event> BY_DAY =
            Comparator.comparing(Told::start).thenComparing(event -> event.evidence().trigger());

    /** The events in the order in which they happened; those of no known day at the end. */
    static List<Told> inOrder(List<Event> events) {
        Map<String, Told> told = new LinkedHashMap<>();
        events.stream().sorted(BY_DAY).forEach(event -> {
            int sentence = event.evidence().sentence();
            String day = day(event);
            told.computeIfAbsent(day + "/" + sentence, key -> new Told(day, sentence, new ArrayList<>()))
                    .events()
                    .add(event);
        });
        return List.copyOf(told.values());
    }

    /** The words that tell the acts. */
    List<Span> triggers() {
        return events.stream()
                .map(event -> event.evidence().trigger())
                .sorted()
                .distinct()
                .toList();
    }

    private static LocalDate start(Event event) {
        EventDate date = event.date();
        return date == null ? LocalDate.MAX : date.range().start();
    }

    private static String day(Event event) {
        EventDate date = event.date();
        return date == null ? "day unknown" : Days.brief(date.range());
    }
}
