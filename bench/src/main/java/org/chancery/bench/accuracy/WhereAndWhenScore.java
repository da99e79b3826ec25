package org.chancery.bench.accuracy;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.TimeExpression;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** Holds places against the answer by name and country, expressions of time by their words and value. */
final class WhereAndWhenScore {

    private final Reading reading;
    private final Sought text;

    WhereAndWhenScore(Reading reading, Sought text) {
        this.reading = reading;
        this.text = text;
    }

    void count(Gold gold, Tally tally) {
        gold.places().forEach(place -> place(place, tally));
        gold.times().forEach(time -> time(time, tally));
    }

    private void place(String named, Tally tally) {
        int slash = named.lastIndexOf('/');
        String name = name(named.substring(0, slash));
        String country = named.substring(slash + 1);
        List<PlaceMention> same = reading.places().stream().filter(each -> name(each.name()).equals(name)).toList();
        tally.add(Count.PLACES, 1);
        tally.add(Count.PLACES_HIT, !same.isEmpty());
        tally.add(
                Count.COUNTRIES_RIGHT,
                same.stream().anyMatch(each -> each.place() != null && country.equals(each.place().country())));
        if (same.isEmpty()) {
            tally.miss("missed place", named);
        }
    }

    private static String name(String name) {
        return Plain.words(name).stream().filter(word -> !word.equals("the")).collect(Collectors.joining(" "));
    }

    private void time(Gold.Time time, Tally tally) {
        List<Span> places = text.find(time.text());
        List<TimeExpression> found = reading.dates().stream().filter(each -> isIt(each, time, places)).toList();
        boolean right = found.stream().anyMatch(each -> time.values().stream()
                .anyMatch(value -> value.equals(each.value()) || (value + "/..").equals(each.value())));
        tally.add(Count.TIMES, 1);
        tally.add(Count.TIMES_HIT, !found.isEmpty());
        tally.add(Count.VALUES_RIGHT, right);
        if (!right) {
            tally.miss(
                    found.isEmpty() ? "missed time" : "value of time",
                    "%s for “%s” = %s".formatted(found.stream().map(TimeExpression::value).toList(), time.text(), time.values()));
        }
    }

    /** The same words, or a part of them in the same place. */
    private static boolean isIt(TimeExpression found, Gold.Time time, List<Span> places) {
        String one = Sought.fold(found.text());
        String other = Sought.fold(time.text());
        boolean part = !one.isEmpty() && (one.contains(other) || other.contains(one));
        return one.equals(other) || part && places.stream().anyMatch(found.span()::overlaps);
    }
}
