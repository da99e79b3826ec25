package org.chancery.bench.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has the command read archives, one after the other, and tells what each cost: a line of {@code ./chancery read --format jsonl}
 * is all that runs, and what it prints is counted here. Arguments: how many threads, then the archives. To be started in the folder
 * of the launcher.
 *
 * <p>Heap is what a collection left, the most of all collections. A young collection leaves the garbage of the old generation, so
 * the figure is at most what was in work plus what nobody has had to clear away yet. Memory of the process holds the mapped language
 * models, told apart.
 */
public final class ReadArchive {

    private static final Pattern COLLECTION = Pattern.compile("Pause .*\\d+M->(\\d+)M\\(");

    private ReadArchive() {}

    /** @param arguments threads; archives */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Say how many threads are to read, then name the archives: 2 thousand.jsonl.gz");
        }
        System.out.printf("%-28s %10s %10s %9s %9s %9s %9s %7s %7s %7s %7s%n", "archive", "dispatches", "sentences", "wall s", "CPU s",
                "sent/s", "sent/CPUs", "heap MB", "MB", "mapped", "KB/disp");
        for (String archive : List.of(arguments).subList(1, arguments.length)) {
            read(arguments[0], Path.of(archive));
        }
    }

    private static void read(String threads, Path archive) throws IOException, InterruptedException {
        Path collections = Files.createTempFile("collections", ".log");
        ProcessBuilder command = new ProcessBuilder("./chancery", "read", "--format", "jsonl", "--threads", threads, archive.toString());
        command.environment().merge("CHANCERY_JAVA_OPTIONS", "-Xlog:gc:file=" + collections, (own, log) -> own + " " + log);
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = command.start();
        process.getOutputStream().close();
        ChildProcess child = new ChildProcess(process);
        Thread watching = new Thread(child::watch);
        watching.start();
        Readings readings = new Readings();
        readings.count(process.getInputStream());
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        watching.join();
        double processor = child.processor().toMillis() / 1e3;
        System.out.printf(Locale.ROOT, "%-28s %,10d %,10d %,9.1f %,9.1f %,9.1f %,9.1f %,7d %7s %7s %7.1f%s%n", archive.getFileName(),
                readings.dispatches(), readings.sentences(), wall, processor, readings.sentences() / wall, readings.sentences() / processor,
                heap(collections), told(child.peakMegabytes()), told(child.mappedMegabytes()),
                readings.bytes() / 1e3 / Math.max(1, readings.dispatches()), exit == 0 ? "" : ", exit " + exit);
        System.out.printf(Locale.ROOT, "  %,.1f sentences and %,.2f events a dispatch, %,.1f ms of processor time each%n",
                (double) readings.sentences() / readings.dispatches(), (double) readings.events() / readings.dispatches(),
                processor * 1e3 / readings.dispatches());
        Files.delete(collections);
    }

    private static String told(OptionalLong megabytes) {
        return megabytes.isPresent() ? String.valueOf(megabytes.getAsLong()) : "?";
    }

    /** MB left by a collection, the most of all. */
    private static long heap(Path collections) {
        try (var lines = Files.lines(collections)) {
            return lines.map(COLLECTION::matcher).filter(Matcher::find).mapToLong(found -> Long.parseLong(found.group(1))).max().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The log of collections cannot be read.", e);
        }
    }
}
