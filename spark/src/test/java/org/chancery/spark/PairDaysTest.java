package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairDaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 4);

    @Test
    void a_pair_has_a_row_for_each_day_with_its_acts_by_quad() {
        List<Row> days = days(
                told("1", "Ecuador expelled the ambassador.", expelled("ECU", "MEX", DAY), accused("MEX", "ECU", DAY)),
                told("2", "They broke.", broken("MEX", "ECU", DAY.plusDays(2))));

        assertThat(days).extracting(PairDaysTest::counts).containsExactly(
                "ECU MEX 2024-04-04: 0 0 1 1, 2 events in 2 reports", "ECU MEX 2024-04-06: 0 0 0 1, 1 events in 1 reports");
    }

    @Test
    void what_several_dispatches_tell_of_one_day_is_one_event() {
        List<Row> days = days(
                told("1", "Ecuador expelled the ambassador.", expelled("ECU", "MEX", DAY)),
                told("2", "Mexico's ambassador was told to leave.", expelled("ECU", "MEX", DAY)),
                told("3", "Quito threw the envoy out.", expelled("ECU", "MEX", DAY)));

        assertThat(days).extracting(PairDaysTest::counts).containsExactly("ECU MEX 2024-04-04: 0 0 0 1, 1 events in 3 reports");
    }

    @Test
    void an_event_that_many_tell_weighs_more_but_not_if_they_print_one_sentence() {
        double once = tension(told("1", "Ecuador expelled him.", expelled("ECU", "MEX", DAY)));
        double twice = tension(
                told("1", "Ecuador expelled him.", expelled("ECU", "MEX", DAY)), told("2", "He was told to leave.", expelled("ECU", "MEX", DAY)));
        double copied = tension(
                told("1", "Ecuador expelled him.", expelled("ECU", "MEX", DAY)), told("2", "ECUADOR expelled him!", expelled("ECU", "MEX", DAY)));

        assertThat(twice).isLessThan(once);
        assertThat(copied).isEqualTo(once);
    }

    @Test
    void half_of_the_tension_is_left_after_thirty_days() {
        List<Row> days = days(
                told("1", "They broke.", broken("MEX", "ECU", DAY)), told("2", "They broke again.", broken("MEX", "ECU", DAY.plusDays(30))));

        double first = days.get(0).<Double>getAs("tension");
        assertThat(days.get(1).<Double>getAs("tension")).isEqualTo(1.5 * first);
    }

    @Test
    void only_deeds_between_two_states_on_a_day_count() {
        assertThat(days(told(
                        "1",
                        "They may break.",
                        event("MEX", "ECU", EventType.SANCTION, Act.RELATIONS_BROKEN, Modality.THREATENED, DAY),
                        event("MEX", null, EventType.SANCTION, Act.RELATIONS_BROKEN, Modality.ACTUAL, DAY),
                        event("MEX", "MEX", EventType.SANCTION, null, Modality.ACTUAL, DAY),
                        event("MEX", "ECU", EventType.SANCTION, null, Modality.ACTUAL, null))))
                .isEmpty();
    }

    @Test
    void talks_are_the_same_talks_whoever_is_named_first() {
        List<Row> days = days(
                told("1", "Quito received Mexico.", event("ECU", "MEX", EventType.CONSULT, Act.TALKS, Modality.ACTUAL, DAY)),
                told("2", "Mexico met Ecuador.", event("MEX", "ECU", EventType.CONSULT, Act.TALKS, Modality.ACTUAL, DAY)));

        assertThat(days).extracting(PairDaysTest::counts).containsExactly("ECU MEX 2024-04-04: 1 0 0 0, 1 events in 2 reports");
    }

    @Test
    void a_dispatch_that_came_twice_counts_once() {
        Reading reading = told("1", "Ecuador expelled him.", expelled("ECU", "MEX", DAY));

        assertThat(days(reading, reading)).extracting(PairDaysTest::counts).containsExactly("ECU MEX 2024-04-04: 0 0 0 1, 1 events in 1 reports");
    }

    private static double tension(Reading... readings) {
        return days(readings).get(0).getAs("tension");
    }

    private static List<Row> days(Reading... readings) {
        List<Row> lines = Stream.of(readings).map(reading -> RowFactory.create(ReadingRow.line(reading))).toList();
        StructType schema = new StructType().add("reading", DataTypes.StringType);
        return PairDays.of(LocalSpark.session().createDataFrame(lines, schema)).sort("first", "second", "day").collectAsList();
    }

    private static String counts(Row day) {
        return "%s %s %s: %d %d %d %d, %d events in %d reports".formatted(
                day.get(0), day.get(1), day.get(2), day.get(3), day.get(4), day.get(5), day.get(6), day.get(7), day.get(8));
    }

    private static Told expelled(String source, String target, LocalDate day) {
        return event(source, target, EventType.SANCTION, Act.AMBASSADOR_EXPELLED, Modality.ACTUAL, day);
    }

    private static Told broken(String source, String target, LocalDate day) {
        return event(source, target, EventType.SANCTION, Act.RELATIONS_BROKEN, Modality.ACTUAL, day);
    }

    private static Told accused(String source, String target, LocalDate day) {
        return event(source, target, EventType.ACCUSE, null, Modality.ACTUAL, day);
    }

    private record Told(
            String source, @Nullable String target, EventType type, @Nullable Act act, Modality modality, @Nullable LocalDate day) {}

    private static Told event(
            String source, @Nullable String target, EventType type, @Nullable Act act, Modality modality, @Nullable LocalDate day) {
        return new Told(source, target, type, act, modality, day);
    }

    /** A dispatch of one sentence, which tells all these events. */
    private static Reading told(String id, String text, Told... events) {
        Span all = new Span(0, text.length());
        List<Actor> actors = new ArrayList<>();
        List<Event> coded = new ArrayList<>();
        for (Told told : events) {
            List<String> targets = told.target() == null ? List.of() : List.of(actor(told.target(), actors));
            coded.add(new Event(
                    "e" + (coded.size() + 1),
                    told.type(),
                    null,
                    List.of("diplomatic"),
                    "161",
                    told.act(),
                    List.of(actor(told.source(), actors)),
                    targets,
                    List.of(),
                    told.day() == null ? null : new EventDate(DateRange.on(told.day()), null),
                    null,
                    List.of(),
                    told.modality(),
                    null,
                    new Evidence(0, all, all),
                    0.9,
                    List.of(),
                    ""));
        }
        return new Reading(
                new Dispatch(id, "archive.jsonl#" + id, null, null, List.of(), null, DAY, "en", text),
                List.of(new Sentence(0, all)),
                actors,
                coded,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String actor(String country, List<Actor> actors) {
        String id = "a" + (actors.size() + 1);
        actors.add(new Actor(id, country, ActorKind.STATE, country, null, List.of("GOV"), null, null, List.of()));
        return id;
    }
}
