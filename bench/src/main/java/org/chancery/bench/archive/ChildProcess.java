package org.chancery.bench.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running process has used, asked again and again: the last answer before its end is what is told. Memory is told where the
 * system has {@code /proc}.
 */
final class ChildProcess {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern SHARED = Pattern.compile("RssFile:\\s+(\\d+) kB");
    private static final int EVERY_MILLISECONDS = 50;

    private final Process process;
    private Duration processor = Duration.ZERO;
    private OptionalLong peakKilobytes = OptionalLong.empty();
    private OptionalLong mappedKilobytes = OptionalLong.empty();

    ChildProcess(Process process) {
        this.process = process;
    }

    /** Looks until the process has ended. */
    void watch() {
        while (process.isAlive()) {
            look();
            try {
                Thread.sleep(EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void look() {
        process.info().totalCpuDuration().ifPresent(used -> processor = used.compareTo(processor) > 0 ? used : processor);
        try {
            String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"), StandardCharsets.UTF_8);
            peakKilobytes = number(PEAK, status, peakKilobytes);
            mappedKilobytes = number(SHARED, status, mappedKilobytes);
        } catch (IOException e) {
            // it has ended, or the system has no such file
        }
    }

    private static OptionalLong number(Pattern line, String status, OptionalLong before) {
        Matcher found = line.matcher(status);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : before;
    }

    /** Processor time of all its threads, collector and compiler included. */
    synchronized Duration processor() {
        return processor;
    }

    /** The most memory it ever held, mapped files included, in MB; empty where the system does not tell. */
    synchronized OptionalLong peakMegabytes() {
        return peakKilobytes.isPresent() ? OptionalLong.of(peakKilobytes.getAsLong() >> 10) : OptionalLong.empty();
    }

    /** How much of it were pages of mapped files at the end, in MB: the language models, shared by all processes that read. */
    synchronized OptionalLong mappedMegabytes() {
        return mappedKilobytes.isPresent() ? OptionalLong.of(mappedKilobytes.getAsLong() >> 10) : OptionalLong.empty();
    }
}
