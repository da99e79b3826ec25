package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.formats.in.Intake;
import org.chancery.nlp.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadJobTest {

    private static final String BROKEN_OFF = "VIENNA, April 6, 2024 (Agency) -- Mexico broke off diplomatic relations with Ecuador on Saturday.";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void readings_lie_by_day_and_refusals_beside_them() throws IOException {
        write("a.jsonl", """
                {"id": "1", "date": "2024-04-06", "text": "Mexico broke off diplomatic relations with Ecuador on Saturday."}
                {"id": "2", "date": "2024-04-07", "text": "Mexico recalled its ambassador to Ecuador."}
                {"id": "3", "text": "Nothing is known of its day."}
                {"id": "4"}
                """);

        assertThat(run("--out", out(), folder.resolve("in").toString())).isZero();

        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            assertThat(all.filter(file -> file.toString().endsWith(".parquet")).map(file -> folder.resolve("out").relativize(file.getParent()).toString()))
                    .containsExactlyInAnyOrder(
                            "outcome=read/published=2024-04-06",
                            "outcome=read/published=2024-04-07",
                            "outcome=read/published=__HIVE_DEFAULT_PARTITION__",
                            "outcome=refused/published=__HIVE_DEFAULT_PARTITION__");
        }
        assertThat(folder.resolve("out/_SUCCESS")).exists();
        assertThat(folder.resolve("out/_in-hand")).doesNotExist();
        assertThat(rows().selectExpr("refused.record").where("refused is not null").first().getString(0)).isEqualTo("{\"id\": \"4\"}");
    }

    @Test
    void an_analyst_finds_who_did_what_to_whom_in_columns() throws IOException {
        write("a.jsonl", "{\"id\": \"1\", \"date\": \"2024-04-06\", \"text\": \"Mexico broke off diplomatic relations with Ecuador on Saturday.\"}\n");
        run("--out", out(), folder.resolve("in").toString());

        Row event = rows().selectExpr("explode(events) as e", "published")
                .selectExpr("e.act", "e.quad", "e.sources.country", "e.targets.country", "e.date_start", "e.modality", "published")
                .first();

        assertThat(event.toString()).isEqualTo("[relations-broken,4,ArraySeq(MEX),ArraySeq(ECU),2024-04-06,actual,2024-04-06]");
    }

    @Test
    void the_questions_of_the_manual_can_be_asked() throws IOException {
        write("a.jsonl", """
                {"id": "1", "date": "2024-04-05", "text": "Ecuador expelled the ambassador of Mexico on Thursday."}
                {"id": "2"}
                """);
        run("--out", out(), folder.resolve("in").toString());
        String manual = Files.readString(Path.of("../docs/spark.md"));
        String block = manual.substring(manual.indexOf("```sql") + 6, manual.indexOf("```", manual.indexOf("```sql") + 6));

        List<String> answers = Stream.of(block.split(";"))
                .filter(question -> !question.isBlank())
                .map(question -> LocalSpark.session().sql(question.replace("hdfs:///readings/2024", out())).collectAsList().toString())
                .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).contains("ambassador-expelled,ArraySeq(ECU),ArraySeq(MEX").contains("2024-04-05");
        assertThat(answers.get(1)).isEqualTo("[[It has no \"text\".,1]]");
    }

    @Test
    void the_reading_is_that_of_chancery_read() throws IOException {
        Path text = write("quito.txt", "Mexico breaks with Ecuador\n\n" + BROKEN_OFF + "\n");
        run("--out", out(), text.toString());

        String single = ReadingRow.line(English.load().read(Intake.dispatches(text.toString()).get(0)));

        assertThat(rows().select("reading").first().getString(0)).isEqualTo(single);
    }

    @Test
    void rows_of_parquet_are_read_as_lines_of_json_are() throws IOException {
        StructType schema = new StructType()
                .add("id", DataTypes.StringType)
                .add("url", DataTypes.StringType)
                .add("title", DataTypes.StringType)
                .add("date", DataTypes.DateType)
                .add("authors", Lists.OF_TEXT)
                .add("text", DataTypes.StringType);
        LocalSpark.session()
                .createDataFrame(
                        List.of(
                                RowFactory.create("1", "https://a.example/1", "Ties cut", LocalDate.of(2024, 4, 6), Lists.seq(List.of("A. Writer")), BROKEN_OFF),
                                RowFactory.create("2", null, null, null, null, null)),
                        schema)
                .coalesce(1)
                .write()
                .parquet(folder.resolve("in").toString());

        run("--out", out(), folder.resolve("in").toString());

        Row read = rows().where("outcome = 'read'").select("id", "source", "title", "authors", "published").first();
        assertThat(read.toString()).isEqualTo("[1,https://a.example/1,Ties cut,ArraySeq(A. Writer),2024-04-06]");
        Row refused = rows().where("outcome = 'refused'").selectExpr("refused.input", "refused.reason").first();
        assertThat(refused.getString(0)).endsWith(".parquet#2");
        assertThat(refused.getString(1)).isEqualTo("It has no \"text\".");
    }

    @Test
    void a_folder_that_holds_a_run_is_not_written_into() throws IOException {
        Path text = write("a.txt", BROKEN_OFF);
        run("--out", out(), text.toString());

        assertThat(run("--out", out(), text.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("out: it holds what another run wrote. Name a folder that is not there yet.");
    }

    @Test
    void a_folder_of_a_run_that_was_ended_is_told_from_a_whole_one() throws IOException {
        Path text = write("a.txt", BROKEN_OFF);
        Files.createDirectories(folder.resolve("out/_temporary/0"));

        assertThat(run("--out", out(), text.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("it is there already and not whole (it has no _SUCCESS)");
    }

    @Test
    void an_input_that_is_not_there_is_told_before_anything_is_read() throws IOException {
        Path text = write("a.txt", BROKEN_OFF);

        assertThat(run("--out", out(), text.toString(), folder.resolve("2023-*.jsonl").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("2023-*.jsonl: there is no such file, or no file in this folder.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void actors_of_the_users_own_are_known_on_the_executors() throws IOException {
        Path text = write("a.txt", "QUITO, April 6, 2024 (Agency) -- Ana Ejemplo expelled the ambassador of Mexico on Saturday.");
        Path own = Files.writeString(folder.resolve("own.csv"), "name,kind,country\nAna Ejemplo,person,ECU\n");

        run("--out", out(), "--actors", own.toString(), text.toString());

        assertThat(rows().selectExpr("events[0].sources[0].name", "events[0].sources[0].country").first().toString()).isEqualTo("[Ana Ejemplo,ECU]");
    }

    @Test
    void a_wrong_table_of_actors_is_told_by_its_name_and_line_before_anything_is_read() throws IOException {
        Path text = write("a.txt", BROKEN_OFF);
        Path own = Files.writeString(folder.resolve("own.csv"), "name,kind,country\nAna Ejemplo,minister,ECU\n");

        assertThat(run("--out", out(), "--actors", own.toString(), text.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("own.csv, line 2");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_codebook_of_the_users_own_is_held_against_what_chancery_takes() throws IOException {
        Path text = write("a.txt", BROKEN_OFF);
        Path own = Files.createDirectories(folder.resolve("book"));
        Files.writeString(own.resolve("x.yaml"), "type: [\n");

        assertThat(run("--out", out(), "--codebook", own.toString(), text.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("x.yaml");
    }

    @Test
    void models_that_are_none_end_the_run_with_what_to_do() throws IOException {
        Path text = write("a.txt", BROKEN_OFF);
        Path none = Files.writeString(folder.resolve("english.pack"), "no pack");

        assertThat(run("--out", out(), "--models", "local:" + none, text.toString())).isEqualTo(1);
        assertThat(err.toString().lines().toList()).last().asString()
                .startsWith("The run failed: %s is no whole pack of language models of this version. Give the file".formatted(none));
        assertThat(folder.resolve("out/_SUCCESS")).doesNotExist();
    }

    private Path write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        return Files.writeString(folder.resolve("in").resolve(name), content);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Dataset<Row> rows() {
        return LocalSpark.session().read().schema(ReadingRow.SCHEMA).parquet(out());
    }

    private int run(String... arguments) {
        LocalSpark.session();
        CommandLine line = Jobs.line(new ReadJob());
        line.setErr(new PrintWriter(err, true));
        line.setOut(new PrintWriter(new StringWriter()));
        int code = line.execute(arguments);
        if (code == 1) {
            System.err.println(err);
        }
        return code;
    }
}
