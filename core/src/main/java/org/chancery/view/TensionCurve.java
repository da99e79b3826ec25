package org.chancery.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Occurrence;
import org.chancery.register.RelationFold;

/**
 * The tension of a pair over a stretch of days.
 *
 * @param from the first day
 * @param to the last day
 * @param values tension at the end of equal parts of the stretch, the last on {@code to}; below zero is hostile
 */
public record TensionCurve(LocalDate from, LocalDate to, List<Double> values) {

    public TensionCurve {
        values = List.copyOf(values);
    }

    /** The curve of a pair's events, in so many points. */
    public static TensionCurve of(List<Occurrence> events, LocalDate from, LocalDate to, int points) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        List<Double> values = new ArrayList<>();
        for (int i = 1; i <= points; i++) {
            values.add(on(from.plusDays(days * i / points), events));
        }
        return new TensionCurve(from, to, values);
    }

    private static double on(LocalDate day, List<Occurrence> events) {
        return events.stream()
                .filter(event -> event.day().map(done -> !done.isAfter(day)).orElse(false))
                .mapToDouble(event -> event.weight() * RelationFold.decay(ChronoUnit.DAYS.between(event.day().orElseThrow(), day)))
                .sum();
    }

    /** The lowest value: the most tension there was. */
    public double lowest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
}
