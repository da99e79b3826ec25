package org.chancery.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.register.Occurrence;
import org.chancery.register.RelationFold;

/**
 * The tension of a pair over a stretch of days.
 *
 * @param from the first day
 * @param to the last day
 * @param values the most tension there was, which is the lowest value, within each of so many equal parts of the stretch;
 *     below zero is hostile. What halves in a month would not show at the end of a part that is a year long
 * @param worst the day of the lowest value
 */
public record TensionCurve(LocalDate from, LocalDate to, List<Double> values, LocalDate worst) {

    public TensionCurve {
        values = List.copyOf(values);
    }

    /** The curve of a pair's events, in so many points. */
    public static TensionCurve of(List<Occurrence> events, LocalDate from, LocalDate to, int points) {
        long days = Math.max(points, ChronoUnit.DAYS.between(from, to));
        List<Occurrence> inTime = events.stream()
                .filter(event -> event.weight() != 0)
                .filter(event -> event.day().map(day -> !day.isAfter(to)).orElse(false))
                .sorted(Comparator.comparing(event -> event.day().orElseThrow()))
                .toList();
        List<Double> values = new ArrayList<>();
        LocalDate worst = from;
        double lowest = 0;
        double tension = 0;
        LocalDate at = from;
        int next = 0;
        for (int point = 1; point <= points; point++) {
            LocalDate end = to.minusDays(days - days * point / points);
            double inPart = Double.POSITIVE_INFINITY;
            for (; next < inTime.size() && !inTime.get(next).day().orElseThrow().isAfter(end); next++) {
                LocalDate day = inTime.get(next).day().orElseThrow();
                tension = tension * RelationFold.decay(Math.max(0, ChronoUnit.DAYS.between(at, day))) + inTime.get(next).weight();
                at = day;
                inPart = Math.min(inPart, tension);
                if (tension < lowest) {
                    lowest = tension;
                    worst = day;
                }
            }
            tension *= RelationFold.decay(Math.max(0, ChronoUnit.DAYS.between(at, end)));
            at = end.isAfter(at) ? end : at;
            values.add(Math.min(inPart, tension));
        }
        return new TensionCurve(from, to, values, worst);
    }

    /** The lowest value: the most tension there was. */
    public double lowest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
}
