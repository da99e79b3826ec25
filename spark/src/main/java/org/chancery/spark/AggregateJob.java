package org.chancery.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Counts what each pair of states did to each other on each day:
 * {@code spark-submit --class org.chancery.spark.AggregateJob chancery-spark-job.jar --out FOLDER READINGS}.
 *
 * <p>It writes the table twice, below {@code FOLDER/parquet} and, as one file with a header, below {@code FOLDER/csv}.
 */
@Command(
        name = "AggregateJob",
        header = "Counts what each pair of states did to each other on each day, from what ReadJob wrote.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code 0: both tables are whole. 2: the command line is wrong, or READINGS is not whole. 1: the run failed."
        })
public final class AggregateJob implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec specification;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder to write. It must not be there yet.")
    private String out = "";

    @Parameters(arity = "1", paramLabel = "READINGS", description = "The folder that ReadJob wrote.")
    private String readings = "";

    /** Runs the job and ends the process, with the code of the footer above. */
    public static void main(String... arguments) {
        Jobs.main(new AggregateJob(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        long rows = run(Jobs.session("chancery aggregate"));
        PrintWriter told = Jobs.commandLine(specification).getOut();
        told.println("%,d days of pairs, in %s.".formatted(rows, out));
        told.flush();
        return 0;
    }

    private long run(SparkSession spark) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        ReadingFolder.checkFree(out, hadoop);
        ReadingFolder.checkWhole(readings, hadoop);
        Dataset<Row> lines = spark.read()
                .schema(ReadingRow.SCHEMA)
                .parquet(readings)
                .where(functions.col(ReadingRow.OUTCOME).equalTo(ReadingRow.READ))
                .select(ReadingRow.READING);
        PairDays.of(lines).sort("first", "second", "day").write().mode(SaveMode.ErrorIfExists).parquet(out + "/parquet");
        Dataset<Row> table = spark.read().schema(PairDays.SCHEMA).parquet(out + "/parquet");
        table.coalesce(1).sortWithinPartitions("first", "second", "day").write().option("header", true).csv(out + "/csv");
        return table.count();
    }
}
