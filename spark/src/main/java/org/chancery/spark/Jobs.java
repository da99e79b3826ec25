package org.chancery.spark;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import scala.Option;

/** How a job is started, as spark-submit starts it, and how it ends. */
final class Jobs {

    private static final int WRONG_COMMAND_LINE = 2;
    private static final String TRIES = "spark.task.maxFailures";

    /** Three tries go to a record that ends executors ({@link InHand}); a task may hold more than one. */
    private static final int TRIES_OF_A_TASK = 8;

    private Jobs() {}

    /** Runs a command and ends the process with its exit code. */
    static void main(Callable<Integer> command, String... arguments) {
        int code = line(command).execute(arguments);
        Option<SparkSession> session = SparkSession.getDefaultSession();
        if (session.isDefined()) {
            session.get().stop();
        }
        if (code != 0) {
            System.exit(code); // On code 0 the process ends by itself: some cluster managers take an exit for a failure.
        }
    }

    /** The command line of a job: what the user did wrong is one line, what the cluster did wrong its whole trace. */
    static CommandLine line(Callable<Integer> command) {
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler((fault, failed, parsed) -> {
            if (fault instanceof UnusableInput) {
                failed.getErr().println(fault.getMessage());
                return WRONG_COMMAND_LINE;
            }
            fault.printStackTrace(failed.getErr());
            failed.getErr().println("The run failed: " + reason(fault));
            return failed.getCommandSpec().exitCodeOnExecutionException();
        });
        return line;
    }

    /** What our own code says of it, where it does; what began it otherwise. Spark wraps either in traces of its own. */
    private static String reason(Throwable fault) {
        Throwable told = fault;
        while (told.getCause() != null && !(told instanceof UncheckedIOException)) {
            told = told.getCause();
        }
        Throwable cause = told.getCause();
        return String.valueOf((cause == null ? told : cause).getMessage());
    }

    static CommandLine commandLine(@Nullable CommandSpec specification) {
        return Objects.requireNonNull(specification, "Only a command line runs a job.").commandLine();
    }

    /** A session on whatever cluster spark-submit names. Days are days of the calendar there, in no time zone. */
    static SparkSession session(String name) {
        SparkSession.Builder builder = SparkSession.builder().appName(name);
        if (!new SparkConf().contains(TRIES)) {
            builder.config(TRIES, TRIES_OF_A_TASK);
        }
        SparkSession session = builder.getOrCreate();
        session.conf().set("spark.sql.datetime.java8API.enabled", true);
        return session;
    }

    /** How often Spark tries a task before the run fails. */
    static int attempts(SparkSession spark) {
        return spark.sparkContext().isLocal() ? 1 : spark.sparkContext().getConf().getInt(TRIES, TRIES_OF_A_TASK);
    }
}
