package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;

/** Dispatch in, JSON out, on one thread, over and over. */
final class Throughput {

    private final OperatingSystemMXBean process =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Reader reader;
    private final List<Dispatch> dispatches;
    private final StageClock clock;

    /** @param clock hears when a reading is written; may belong to nobody */
    Throughput(Reader reader, List<Dispatch> dispatches, StageClock clock) {
        this.reader = reader;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** Reads all dispatches once and returns how many sentences they have. */
    int round() throws IOException {
        int sentences = 0;
        try (ReadingWriter writer = OutputFormat.JSONL.open(OutputStream.nullOutputStream(), Detail.PLAIN)) {
            for (Dispatch dispatch : dispatches) {
                Reading reading = reader.read(dispatch);
                clock.enter(Stage.JSON);
                writer.write(reading);
                clock.enter(null);
                sentences += reading.sentences().size();
            }
        }
        return sentences;
    }

    /**
     * Reads for at least so many seconds of processor time.
     *
     * @return how many sentences were read
     */
    int readFor(double seconds) throws IOException {
        long end = process.getProcessCpuTime() + (long) (seconds * 1e9);
        int sentences = 0;
        do {
            sentences += round();
        } while (process.getProcessCpuTime() < end);
        return sentences;
    }

    /**
     * Sentences a second of processor time, collector and compiler included: the median of at least three readings of
     * everything, and of as many as fit into the time.
     *
     * @param seconds of processor time to spend
     */
    double median(double seconds) throws IOException {
        List<Double> rates = new ArrayList<>();
        long end = process.getProcessCpuTime() + (long) (seconds * 1e9);
        while (rates.size() < 3 || process.getProcessCpuTime() < end) {
            long before = process.getProcessCpuTime();
            int sentences = readFor(1);
            rates.add(sentences * 1e9 / (process.getProcessCpuTime() - before));
        }
        Collections.sort(rates);
        return rates.get(rates.size() / 2);
    }
}
