package org.chancery.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A real standalone cluster on this machine: a master and workers of one core each, processes of their own that speak over loopback.
 *
 * <p>It stands on an installation made of Maven's artifacts: a folder {@code jars} of links, which is what a download of Spark holds.
 */
final class StandaloneCluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://[\\w.:-]+)");

    private final Path home;
    private final List<Process> processes = new ArrayList<>();
    private final List<ProcessHandle> orphans = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();
    private final Thread atExit = new Thread(this::killAll);
    private final String master;

    private StandaloneCluster(Path home, int workers) throws IOException {
        this.home = home;
        Runtime.getRuntime().addShutdownHook(atExit);
        Files.createDirectories(home.resolve("jars"));
        for (String jar : Files.readString(Path.of("target/spark-classpath")).split(":")) {
            Path of = Path.of(jar);
            Files.createSymbolicLink(home.resolve("jars").resolve(of.getFileName()), of);
        }
        Files.createDirectories(home.resolve("log"));
        start("master", "256m", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
        await("the master to listen", () -> MASTER.matcher(log("master")).find());
        Matcher address = MASTER.matcher(log("master"));
        this.master = address.find() ? address.group(1) : "";
        for (int i = 1; i <= workers; i++) {
            this.workers.add(start(
                    "worker" + i, "256m", "org.apache.spark.deploy.worker.Worker",
                    "--host", "127.0.0.1", "--port", "0", "--webui-port", "0", "--cores", "1", "--memory", "1g",
                    "--work-dir", home.resolve("work" + i).toString(), master));
        }
        for (int i = 1; i <= workers; i++) {
            String worker = "worker" + i;
            await(worker + " to be registered", () -> log(worker).contains("Successfully registered with master"));
        }
    }

    /** Starts one below a folder that is not there yet. */
    static StandaloneCluster start(Path home, int workers) throws IOException {
        return new StandaloneCluster(home, workers);
    }

    private Process start(String name, String heap, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
        line.addAll(Arrays.stream(JavaModuleOptions.defaultModuleOptions().split(" ")).filter(option -> !option.isBlank()).toList());
        line.addAll(List.of("-cp", home.resolve("jars") + "/*"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_LOCAL_DIRS", home.resolve("local").toString());
        builder.redirectErrorStream(true).redirectOutput(home.resolve("log").resolve(name).toFile());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Begins a job as spark-submit does; what it prints goes to the log of that name. */
    Process submit(String name, Class<?> job, List<String> settings, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit", "--master", master, "--class", job.getName(), "--executor-memory", "1g",
                "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.ui.enabled=false"));
        settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(Path.of("target/chancery-spark-job.jar").toAbsolutePath().toString());
        command.addAll(arguments);
        return start(name, "512m", command.toArray(String[]::new));
    }

    /** Kills a worker and its executors as kill -9 does, without a chance to say farewell; returns how many executors it had. */
    int kill(int worker) throws InterruptedException {
        Process process = workers.get(worker);
        List<ProcessHandle> executors = process.descendants().toList();
        process.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
        process.waitFor(10, TimeUnit.SECONDS);
        return executors.size();
    }

    /** What a process has printed so far. */
    String log(String name) {
        try {
            return Files.readString(home.resolve("log").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something holds; fails, with all logs' ends, if that takes more than two minutes. */
    void await(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited two minutes for %s. %s".formatted(what, logs()));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting for " + what, e);
            }
        }
    }

    /** The last lines of all logs, for whoever looks into a failure. */
    String logs() {
        StringBuilder told = new StringBuilder();
        try (Stream<Path> logs = Files.list(home.resolve("log"))) {
            logs.sorted().forEach(log -> {
                List<String> lines = log(log.getFileName().toString()).lines().toList();
                told.append("\n--- ").append(log.getFileName()).append('\n');
                lines.subList(Math.max(0, lines.size() - 40), lines.size()).forEach(line -> told.append(line).append('\n'));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.toString();
    }

    private void killAll() {
        processes.forEach(process -> process.descendants().forEach(orphans::add));
        processes.forEach(Process::destroyForcibly);
        orphans.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends all processes and waits until they are gone. */
    @Override
    public void close() throws IOException {
        killAll();
        Runtime.getRuntime().removeShutdownHook(atExit);
        await("the cluster's processes to end", () -> processes.stream().noneMatch(Process::isAlive)
                && orphans.stream().noneMatch(ProcessHandle::isAlive));
    }
}
