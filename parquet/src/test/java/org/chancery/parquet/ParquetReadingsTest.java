package org.chancery.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.chancery.formats.imports.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Spark job left in {@code written-by-spark}: three readings of two days and a refusal. */
class ParquetReadingsTest {

    private static final String ONE_DAY = "outcome=read/published=2024-04-06";

    @TempDir
    Path folder;

    @Test
    void readings_are_found_below_their_days_and_refusals_are_not_among_them() throws Exception {
        assertThat(JobFolder.is(sparks())).isTrue();
        assertThat(JobFolder.unfinished(sparks())).isEmpty();
        assertThat(all(JobFolder.files(sparks()))).extracting(ParquetReadingsTest::told)
                .containsExactly("quito", "managua", "undated");
    }

    @Test
    void a_day_and_a_file_can_be_taken_by_themselves() throws Exception {
        Path day = sparks().resolve(ONE_DAY);
        Path file = JobFolder.files(day).get(0);

        assertThat(JobFolder.is(day)).isTrue();
        assertThat(JobFolder.unfinished(day)).isEmpty();
        assertThat(JobFolder.is(file)).isTrue();
        assertThat(all(JobFolder.files(file))).hasSize(2);
    }

    @Test
    void a_reading_comes_back_with_its_events_and_their_reasons() throws Exception {
        Imported.Taken first = (Imported.Taken) all(JobFolder.files(sparks().resolve(ONE_DAY))).get(0);

        assertThat(first.reading().events()).isNotEmpty().allSatisfy(event -> assertThat(event.why()).isNotBlank());
        assertThat(first.reading().dispatch().published()).isEqualTo("2024-04-06");
    }

    @Test
    void a_run_that_did_not_end_gives_nothing() throws IOException {
        Path killed = Files.createDirectories(folder.resolve("killed/outcome=read/published=2024-04-06"));
        Path task = Files.createDirectories(folder.resolve("running/_temporary/0/task_1/outcome=read"));

        assertThat(JobFolder.is(folder.resolve("killed"))).isTrue();
        assertThat(JobFolder.unfinished(folder.resolve("killed"))).hasValueSatisfying(why -> assertThat(why)
                .startsWith("it is not whole, since there is no _SUCCESS in ")
                .endsWith("/killed. Wait for the run that writes it, or run it anew."));
        assertThat(JobFolder.unfinished(killed)).isPresent();
        assertThat(JobFolder.is(folder.resolve("running"))).isTrue();
        assertThat(JobFolder.unfinished(folder.resolve("running"))).isPresent();
        assertThat(JobFolder.unfinished(task)).isPresent();
    }

    @Test
    void a_folder_of_dispatches_is_none_of_the_jobs() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The envoy left.");

        assertThat(JobFolder.is(folder)).isFalse();
        assertThat(JobFolder.is(folder.resolve("a.txt"))).isFalse();
        assertThat(JobFolder.is(folder.resolve("none.parquet"))).isFalse();
    }

    @Test
    void a_file_that_was_cut_off_is_told() throws Exception {
        byte[] whole = Files.readAllBytes(JobFolder.files(sparks().resolve(ONE_DAY)).get(0));
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length - 100));

        assertThat(all(List.of(cut))).singleElement().isInstanceOfSatisfying(Imported.Faulty.class, fault -> {
            assertThat(fault.place()).isEqualTo(cut.toString());
            assertThat(fault.what()).startsWith("it is no whole Parquet file (");
        });
    }

    @Test
    void a_file_whose_pages_are_damaged_is_told_with_the_row() throws Exception {
        byte[] bytes = Files.readAllBytes(JobFolder.files(sparks().resolve(ONE_DAY)).get(0));
        Arrays.fill(bytes, 20, bytes.length - 14_000, (byte) 7);
        Path damaged = Files.write(folder.resolve("damaged.parquet"), bytes);

        assertThat(all(List.of(damaged))).last().isInstanceOfSatisfying(
                Imported.Faulty.class, fault -> assertThat(fault.what()).startsWith("it cannot be read from row "));
    }

    @Test
    void parquet_of_another_kind_is_told_from_the_jobs() throws IOException {
        Path other = write("price");

        assertThat(all(List.of(other))).containsExactly(new Imported.Faulty(
                other.toString(),
                "it has no column “reading” of text; its first is “price”",
                "Give Parquet that org.chancery.spark.ReadJob wrote."));
    }

    @Test
    void a_row_that_is_no_reading_is_told_and_the_next_is_taken() throws IOException {
        assertThat(all(List.of(write("reading")))).hasSize(2).first().isInstanceOfSatisfying(
                Imported.Faulty.class, fault -> assertThat(fault.place()).endsWith(", row 1"));
    }

    private Path write(String column) throws IOException {
        Path file = folder.resolve("other.parquet");
        MessageType schema = Types.buildMessage()
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column)
                .named("row");
        try (ParquetWriter<String> writer =
                ParquetWriter.writeFile(schema, file.toFile(), (text, cells) -> cells.write(column, text))) {
            writer.write("nothing");
            writer.write("{}");
        }
        return file;
    }

    private static Path sparks() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ParquetReadingsTest.class.getResource("written-by-spark")).toURI());
    }

    private static List<Imported> all(List<Path> files) throws IOException {
        List<Imported> all = new ArrayList<>();
        for (Path file : files) {
            ParquetReadings.read(file, all::add);
        }
        return all;
    }

    private static String told(Imported row) {
        return row instanceof Imported.Taken taken ? taken.reading().dispatch().id() : row.toString();
    }
}
