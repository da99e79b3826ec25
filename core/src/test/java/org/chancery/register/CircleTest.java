package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging anew only the circle of what came or went gives what merging all reports gives. */
class CircleTest {

    private final Merger merger = new Merger(id -> id, Corrections.NONE);
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private Set<Set<ReportId>> events = new HashSet<>();

    private final Shelf<RuntimeException> shelf = new Shelf<>() {
        @Override
        public List<Report> exact(String block, LocalDate from, LocalDate to) {
            return find(block, report -> Merger.isExact(report) && meets(report, from, to));
        }

        @Override
        public List<Report> vague(String block, LocalDate from, LocalDate to) {
            return find(block, report -> !Merger.isExact(report) && report.date() != null && meets(report, from, to));
        }

        @Override
        public List<Report> undated(String block) {
            return find(block, report -> report.date() == null);
        }

        @Override
        public List<Report> together(Report report) {
            return events.stream()
                    .filter(event -> event.contains(report.id()))
                    .flatMap(Set::stream)
                    .flatMap(id -> Stream.ofNullable(reports.get(id)))
                    .toList();
        }

        @Override
        public List<Report> ruledWith(Report report) {
            return List.of();
        }
    };

    private List<Report> find(String block, Predicate<Report> wanted) {
        return reports.values().stream().filter(report -> Merger.block(report).equals(block)).filter(wanted).toList();
    }

    private static boolean meets(Report report, LocalDate from, LocalDate to) {
        return !report.date().end().isBefore(from) && !report.date().start().isAfter(to);
    }

    private void renew(List<Report> come, List<Report> gone) {
        gone.forEach(report -> reports.remove(report.id()));
        come.forEach(report -> reports.put(report.id(), report));
        List<Report> circle = Circle.around(come, gone, shelf);
        Set<ReportId> anew = Stream.concat(circle.stream(), gone.stream()).map(Report::id).collect(Collectors.toSet());
        events = events.stream().filter(event -> Collections.disjoint(event, anew)).collect(Collectors.toCollection(HashSet::new));
        merger.merge(circle).forEach(event -> events.add(ids(event)));
    }

    private static Set<ReportId> ids(Occurrence event) {
        return event.reports().stream().map(Report::id).collect(Collectors.toSet());
    }

    private Set<Set<ReportId>> all() {
        return merger.merge(reports.values()).stream().map(CircleTest::ids).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5})
    void dispatchesThatComeOneByOneGiveTheEventsOfAll(long seed) {
        List<Reading> readings = new ArrayList<>(Annals.of(seed, 50));
        Collections.shuffle(readings, new Random(seed));

        for (Reading reading : readings) {
            renew(Reports.of(reading), List.of());
        }

        assertThat(events).isEqualTo(all());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5})
    void dispatchesThatGoLeaveTheEventsOfTheOthers(long seed) {
        List<Reading> readings = new ArrayList<>(Annals.of(seed, 40));
        readings.forEach(reading -> renew(Reports.of(reading), List.of()));
        Collections.shuffle(readings, new Random(seed));

        for (Reading reading : readings.subList(0, 15)) {
            renew(List.of(), Reports.of(reading));
            assertThat(events).isEqualTo(all());
        }
    }
}
