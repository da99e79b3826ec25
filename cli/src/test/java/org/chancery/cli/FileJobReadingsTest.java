package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chancery file} on what the Spark job wrote. */
class FileJobReadingsTest {

    private static final String DISPATCHES = "../examples/embassy-in-quito";
    private static final Readers NONE = (options, progress) -> {
        throw new AssertionError("no models are to be loaded here");
    };

    @TempDir
    Path folder;

    @BeforeEach
    void aRunOfTheJob() throws IOException {
        int number = 0;
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(DISPATCHES))) {
            while (arrivals.hasNext()) {
                Reading reading = Run.reader().read(((Arrival.Received) arrivals.next()).dispatch());
                LocalDate day = reading.dispatch().published();
                Path of = Files.createDirectories(folder.resolve("out/outcome=read/published=" + day));
                write(of.resolve("part-%05d.snappy.parquet".formatted(number++)), reading);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relations", "events", "cases"})
    void the_register_is_the_same_as_if_the_dispatches_had_been_filed(String question) throws IOException {
        whole();

        Run taken = onNoModels("file", "--register", at("taken"), at("out"));
        Run.of("file", "--register", at("read"), DISPATCHES);

        assertThat(taken.output()).isEqualTo("5 dispatches filed.\n");
        assertThat(taken.exit()).isZero();
        assertThat(Run.of(question, "--register", at("taken"), "--format", "json").output())
                .isEqualTo(Run.of(question, "--register", at("read"), "--format", "json").output())
                .hasSizeGreaterThan(100);
    }

    @Test
    void readings_and_dispatches_are_filed_by_one_command() throws IOException {
        whole();

        Run run = Run.of("file", "--register", at("r"), at("out"), DISPATCHES);

        assertThat(run.output()).isEqualTo("5 dispatches filed; 5 were filed before.\n");
    }

    @Test
    void a_run_that_did_not_end_is_refused_and_nothing_of_it_filed() {
        Run run = onNoModels("file", "--register", at("r"), at("out"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.output()).isEqualTo("0 dispatches filed.\n");
        assertThat(run.errors()).contains("out: it is not whole, since there is no _SUCCESS in");
    }

    private void whole() throws IOException {
        Files.createFile(folder.resolve("out/_SUCCESS"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Run onNoModels(String... arguments) {
        return Run.on(Terminal.none(), NONE, "", arguments);
    }

    private static void write(Path file, Reading reading) throws IOException {
        MessageType schema = Types.buildMessage()
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("reading")
                .named("spark_schema");
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (ReadingWriter writer = OutputFormat.JSONL.open(line, Detail.EXPLAIN)) {
            writer.write(reading);
        }
        try (ParquetWriter<String> writer =
                ParquetWriter.writeFile(schema, file.toFile(), (text, cells) -> cells.write("reading", text))) {
            writer.write(line.toString(UTF_8).strip());
        }
    }
}
