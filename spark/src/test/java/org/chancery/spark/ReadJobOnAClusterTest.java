package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.nlp.English;
import org.chancery.nlp.parse.nlp4j.ModelHome;
import org.chancery.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job as a user runs it: spark-submit, the jar, a master and two workers. One worker does not live to see the end. */
class ReadJobOnAClusterTest {

    private static final int COPIES = 4;
    private static final Pattern LOADED = Pattern.compile("Models were loaded on executors \\[([^\\]]*)\\]");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void what_a_cluster_reads_is_what_one_machine_reads_though_a_worker_is_killed_in_mid_run() throws Exception {
        Archive archive = Archive.write(folder.resolve("archive"), COPIES);
        Path out = folder.resolve("out");
        SingleMachine single = SingleMachine.read(archive);

        try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("spark"), 2)) {
            Process job = cluster.submit(
                    "job",
                    ReadJob.class,
                    List.of(),
                    List.of("--out", out.toString(), "--tasks", "16", "--models", "local:" + ModelHome.ofThisUser().file(), archive.folder().toString()));
            cluster.await("two tasks to be done", () -> done(out) >= 2 || !job.isAlive());
            int executors = cluster.kill(0);
            int doneBefore = done(out);

            assertThat(executors).as(cluster.logs()).isEqualTo(1);
            assertThat(doneBefore).as("tasks done when the worker was killed").isBetween(2, 14);
            assertThat(Files.exists(out.resolve("_SUCCESS"))).as("whole before its time").isFalse();
            assertThat(job.waitFor(4, TimeUnit.MINUTES)).as(cluster.logs()).isTrue();
            assertThat(job.exitValue()).as(cluster.logs()).isZero();

            assertThat(Files.exists(out.resolve("_SUCCESS"))).isTrue();
            assertThat(cluster.log("job")).contains("Lost executor");
            assertThat(loads(cluster.log("job"))).as("executors that loaded models").isNotEmpty().doesNotHaveDuplicates();
        }
        Dataset<Row> rows = LocalSpark.session().read().schema(ReadingRow.SCHEMA).parquet(out.toString());
        assertThat(texts(rows.where("outcome = 'read'").select("reading"))).containsExactlyInAnyOrderElementsOf(single.readings);
        assertThat(texts(rows.where("outcome = 'refused'").selectExpr("concat(refused.input, ': ', refused.reason, ' ', refused.next_step)")))
                .containsExactlyInAnyOrderElementsOf(single.refusals);
        assertThat(texts(rows.where("outcome = 'refused'").selectExpr("refused.record"))).contains("no JSON at all");
    }

    /** What {@code chancery read} makes of the same archive, Parquet apart, which it does not take. */
    private record SingleMachine(List<String> readings, List<String> refusals) {

        static SingleMachine read(Archive archive) throws IOException {
            Reader reader = English.load();
            List<String> readings = new ArrayList<>();
            List<String> refusals = new ArrayList<>();
            List<String> inputs;
            try (Stream<Path> files = Files.list(archive.folder())) {
                inputs = files.map(Path::toString).filter(file -> !file.endsWith(".parquet")).sorted().toList();
            }
            try (Arrivals arrivals = new Intake(Limits.standard(), null).open(inputs)) {
                while (arrivals.hasNext()) {
                    Arrival arrival = arrivals.next();
                    if (arrival instanceof Arrival.Received received) {
                        readings.add(ReadingRow.line(reader.read(received.dispatch())));
                    } else {
                        refusals.add(((Arrival.Failure) arrival).line());
                    }
                }
            }
            String parquet = archive.folder().resolve("f.parquet").toString();
            refusals.add(parquet + ": It cannot be read as Parquet from row 1 on (file:" + parquet
                    + " is not a Parquet file. Expected magic number at tail, but found [117, 101, 116, 46]). Check that it was written to its end.");
            return new SingleMachine(readings, refusals);
        }
    }

    private static List<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(row -> row.getString(0)).toList();
    }

    /** How many tasks have their output in its place, waiting for the run to be committed. */
    private static int done(Path out) {
        Path waiting = out.resolve("_temporary/0");
        if (!Files.isDirectory(waiting)) {
            return 0;
        }
        try (Stream<Path> tasks = Files.list(waiting)) {
            return (int) tasks.filter(task -> task.getFileName().toString().startsWith("task_")).count();
        } catch (IOException e) {
            return 0; // It was just taken away.
        }
    }

    private static List<String> loads(String log) {
        Matcher told = LOADED.matcher(log);
        return told.find() ? List.of(told.group(1).split(", ")) : List.of();
    }
}
