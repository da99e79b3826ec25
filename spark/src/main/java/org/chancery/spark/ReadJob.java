package org.chancery.spark;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads archives over a cluster: {@code spark-submit --class org.chancery.spark.ReadJob chancery-spark-job.jar --out FOLDER INPUT...}.
 *
 * <p>What comes out is told in docs/spark.md. Run twice on the same input it gives the same rows.
 */
@Command(
        name = "ReadJob",
        header = "Reads dispatches over a cluster and writes what they report as Parquet.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A record that cannot be read becomes a row of outcome=refused and ends nothing. Exit code 0: the folder is whole. 2: the"
                    + " command line is wrong, or an input is not there. 1: the run failed; the folder has no _SUCCESS and nothing takes it for whole."
        })
public final class ReadJob implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec specification;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder to write. It must not be there yet.")
    private String out = "";

    @Option(
            names = "--models",
            paramLabel = "FILE",
            description = "The packed language models: a path or URI, which is brought to each executor, or local:/PATH, where each node has"
                    + " them. Without it: english.pack of --files, else the models of the user on the node.")
    private @Nullable String models;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of publication of a dispatch that states none.")
    private @Nullable LocalDate date;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Your own persons and bodies, as for chancery read. Repeat it for several files.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Your own places, as for chancery read. Repeat it for several files.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--codebook", paramLabel = "FOLDER", description = "Your own codebook entries, as for chancery read.")
    private @Nullable String codebook;

    @Option(
            names = "--tasks",
            paramLabel = "N",
            description = "Into how many tasks the reading is cut (default: one for each 4 MB of text, four a core at least).")
    private @Nullable Integer tasks;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file, a folder or a pattern of any of Hadoop's file systems: JSONL of {id,url,title,date,text}, Parquet with"
                    + " these columns, a WARC, a feed, a page, a text; .gz too.")
    private List<String> inputs = new ArrayList<>();

    /** Runs the job and ends the process, with the code of the footer above. */
    public static void main(String... arguments) {
        Jobs.main(new ReadJob(), arguments);
    }

    @Override
    public Integer call() throws Exception {
        Outcome outcome = run(Jobs.session("chancery read"));
        PrintWriter told = Jobs.commandLine(specification).getOut();
        told.println(outcome.line(out));
        told.flush();
        return 0;
    }

    /**
     * What a run did.
     *
     * @param read dispatches read
     * @param refused records that could not be
     * @param loads ids of the executors that loaded models, one for each time
     */
    record Outcome(long read, long refused, List<String> loads) {

        String line(String folder) {
            return "%,d dispatches read and %,d records refused, in %s. Models were loaded on executors %s."
                    .formatted(read, refused, folder, loads.stream().sorted().toList());
        }
    }

    private Outcome run(SparkSession spark) throws Exception {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        ReadingFolder.checkFree(out, context.hadoopConfiguration());
        List<InputFile> files = Listing.of(inputs, context.hadoopConfiguration());
        Shares shares = tasks == null ? Shares.of(files, context.defaultParallelism()) : Shares.ofTasks(files, tasks);
        CollectionAccumulator<String> loads = new CollectionAccumulator<>();
        spark.sparkContext().register(loads, "executors that loaded models");
        Models source = Models.of(
                models, date, UserFiles.of(actors, places, codebook, context.hadoopConfiguration()), spark.sparkContext());

        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        dispatches(files, shares, hadoop, spark, context)
                .repartition(shares.tasks(), functions.col(DispatchRow.DAY), functions.col(DispatchRow.LOT))
                .mapPartitions((MapPartitionsFunction<Row, Row>) new RecordReading(source, loads, out, hadoop), Encoders.row(ReadingRow.SCHEMA))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", "snappy") // chancery file and every other reader knows it
                .partitionBy(ReadingRow.OUTCOME, DispatchRow.DAY)
                .parquet(out);
        InHand.sweep(out, context.hadoopConfiguration());
        Map<String, Long> counts = counts(spark);
        return new Outcome(
                counts.getOrDefault(ReadingRow.READ, 0L), counts.getOrDefault(ReadingRow.REFUSED, 0L), List.copyOf(loads.value()));
    }

    private static Dataset<Row> dispatches(
            List<InputFile> files,
            Shares shares,
            Broadcast<SerializableConfiguration> hadoop,
            SparkSession spark,
            JavaSparkContext context) {
        List<ArrayList<InputFile>> bundles = Shares.bundles(files);
        JavaRDD<Row> rows = context.parallelize(bundles, bundles.size())
                .flatMap(new Opening(hadoop, shares.lot(), Jobs.attempts(spark)));
        return spark.createDataFrame(rows, DispatchRow.SCHEMA);
    }

    /** How many rows of each outcome the folder holds, told by the files' ends alone. */
    private Map<String, Long> counts(SparkSession spark) {
        Map<String, Long> counts = new TreeMap<>();
        spark.read().schema(ReadingRow.SCHEMA).parquet(out).groupBy(ReadingRow.OUTCOME).count().collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }
}
