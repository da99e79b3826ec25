package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReadingTest {

    /** A reader of nothing, which fails on what is titled so. */
    private static final Reader TOUCHY = dispatch -> {
        switch (String.valueOf(dispatch.title())) {
            case "stack" -> throw new StackOverflowError();
            case "memory" -> throw new OutOfMemoryError("Java heap space");
            case "fault" -> throw new IllegalStateException("There is no such branch.");
            case "class" -> throw new NoClassDefFoundError("edu/emory/Missing");
            default -> {
                return new Reading(dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            }
        }
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"stack", "memory", "fault"})
    void a_record_on_which_the_reader_fails_is_refused_and_the_next_is_read(String title) {
        List<Row> rows = read(titled(title), titled("Envoy recalled"));

        assertThat(outcomes(rows)).containsExactly("refused", "read");
        Row refused = rows.get(0).getAs("refused");
        assertThat(refused.<String>getAs("input")).isEqualTo("archive.jsonl#" + title);
        assertThat(refused.<String>getAs("reason")).startsWith("The program failed on it (").contains("RecordReadingTest.java");
        assertThat(refused.<String>getAs("record")).isEqualTo("The envoy left.");
    }

    @Test
    void a_class_that_is_missing_ends_the_task_since_it_would_be_missed_by_all_records() {
        assertThatThrownBy(() -> read(titled("class"))).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void what_could_not_be_opened_is_handed_on_with_its_reason() {
        Arrival failure = new Arrival.Failure("a.jsonl#3", "It is no valid JSON.", "Mend the line.").holding("{\"id\": ");

        Row refused = read(failure).get(0).getAs("refused");

        assertThat(refused.toString()).isEqualTo("[a.jsonl#3,It is no valid JSON.,Mend the line.,{\"id\": ]");
    }

    @Test
    void a_record_over_which_two_executors_ended_is_refused_by_the_third() throws IOException {
        killedOver("Deadly", "0.1");
        killedOver("Deadly", "0.2");

        List<Row> rows = readAgain("0.3", titled("Before"), titled("Deadly"), titled("After"));

        assertThat(outcomes(rows)).containsExactly("read", "refused", "read");
        assertThat(rows.get(1).<Row>getAs("refused").<String>getAs("reason")).startsWith("Two executors ended while they read it");
    }

    @Test
    void a_record_that_was_in_hand_when_a_machine_was_lost_once_is_read_on_the_next() throws IOException {
        killedOver("Unlucky", "0.1");

        assertThat(outcomes(readAgain("0.2", titled("Unlucky")))).containsExactly("read");
    }

    @Test
    void a_task_that_ended_otherwise_has_nothing_in_hand() throws IOException {
        readAgain("0.1", titled("Calm"));
        readAgain("0.2", titled("Calm"));

        assertThat(outcomes(readAgain("0.3", titled("Calm")))).containsExactly("read");
    }

    /** An executor that is gone has taken a record in hand and never put it down. */
    private void killedOver(String title, String attempt) throws IOException {
        Iterator<Row> rows = RecordReading.rows(
                List.of(titled("Before"), titled(title)).stream().map(arrival -> DispatchRow.of(arrival, 0)).map(RecordReadingTest::withSchema).iterator(),
                TOUCHY,
                InHand.of(folder.toString(), 7, attempt, new Configuration()));
        rows.next();
        rows.next();
    }

    private List<Row> readAgain(String attempt, Arrival... arrivals) throws IOException {
        return read(InHand.of(folder.toString(), 7, attempt, new Configuration()), arrivals);
    }

    private static List<Row> read(Arrival... arrivals) {
        return read(null, arrivals);
    }

    private static List<Row> read(@org.jspecify.annotations.Nullable InHand inHand, Arrival... arrivals) {
        List<Row> rows = new ArrayList<>();
        Iterator<Row> dealt = List.of(arrivals).stream().map(arrival -> DispatchRow.of(arrival, 0)).map(RecordReadingTest::withSchema).iterator();
        RecordReading.rows(dealt, TOUCHY, inHand).forEachRemaining(row -> rows.add(withSchema(row, ReadingRow.SCHEMA)));
        return rows;
    }

    private static Row withSchema(Row row) {
        return withSchema(row, DispatchRow.SCHEMA);
    }

    /** As it comes out of Spark, where columns have names. */
    private static Row withSchema(Row row, org.apache.spark.sql.types.StructType schema) {
        return LocalSpark.session().createDataFrame(List.of(row), schema).collectAsList().get(0);
    }

    private static List<String> outcomes(List<Row> rows) {
        return rows.stream().map(row -> row.<String>getAs("outcome")).toList();
    }

    private static Arrival titled(String title) {
        return new Arrival.Received(
                new Dispatch(title, "archive.jsonl#" + title, title, null, List.of(), null, null, "en", "The envoy left."), List.of());
    }
}
