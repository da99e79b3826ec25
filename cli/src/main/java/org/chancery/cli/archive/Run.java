package org.chancery.cli.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals.Place;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.formats.pack.Packing;
import org.chancery.reading.Reading;

/**
 * What comes of an archive, being written.
 *
 * <p>The steps: {@link #begin} takes up the checkpoint; each arrival in order is {@linkplain #read read} or {@linkplain #failed failed};
 * {@link #finish} ends the last part. Behind a frame the run is committed when {@link #PAUSE} has gone by, when a part is full, and
 * when failures fill the memory.
 */
public final class Run implements Closeable {

    /** At most so much work is lost with the process, and what the last frame took. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int MOST_WAITING = 1 << 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Opens a writer of the run's format. */
    public interface Form {
        ReadingWriter open(OutputStream stream) throws IOException;
    }

    /** Tells how much was used since it was asked last. */
    public interface Meter {
        void addTo(Tally tally);
    }

    private final RunFolder folder;
    private final Checkpoint begun;
    private final Meter meter;
    private final Parts parts;
    private final AppendedLines failures;
    private final AppendedLines inputs;
    private final Tally tally;
    private Position position;
    private long committed = System.nanoTime();

    private Run(RunFolder folder, Checkpoint begun, Meter meter, Parts parts, AppendedLines failures, AppendedLines inputs) {
        this.folder = folder;
        this.begun = begun;
        this.meter = meter;
        this.parts = parts;
        this.failures = failures;
        this.inputs = inputs;
        this.tally = begun.tally();
        this.position = begun.position();
    }

    /**
     * Begins, or goes on.
     *
     * @param suffix what names of parts end with, but for the packing: {@code .jsonl}
     * @param from where to begin
     * @throws UnfitFolder if files of the folder are not as they were left
     */
    public static Run begin(RunFolder folder, Checkpoint from, String suffix, Packing packing, Form form, Meter meter) throws IOException {
        Path path = folder.path();
        try {
            Parts parts = new Parts(path, suffix + packing.suffix(), packing, form::open, from);
            AppendedLines failures = new AppendedLines(path.resolve(RunFolder.FAILURES), from.failureBytes());
            AppendedLines inputs = new AppendedLines(path.resolve(RunFolder.INPUTS), from.inputBytes());
            Run run = new Run(folder, from, meter, parts, failures, inputs);
            run.commit(false);
            folder.withdrawSummary();
            return run;
        } catch (IOException e) {
            throw new UnfitFolder("%s cannot be gone on with (%s). Begin anew with --restart, or name another folder."
                    .formatted(path, e.getMessage()));
        }
    }

    /** A dispatch was read. What cannot be printed is thrown, and nothing of it was written: it is to be {@link #failed}. */
    public void read(Place place, Arrival.Received received, Reading reading) throws IOException {
        parts.add(reading);
        tally.read(reading);
        for (String warning : received.warnings()) {
            tally.warned();
            failures.add(line(place, "warning", received.dispatch().source(), warning, ""));
        }
        done(place);
    }

    /** An arrival was not read. */
    public void failed(Place place, Arrival.Failure failure) throws IOException {
        tally.failed(failure);
        failures.add(line(place, "failure", failure.input(), failure.reason(), failure.nextStep()));
        done(place);
    }

    private static String line(Place place, String kind, String record, String reason, String nextStep) {
        return MAPPER.createObjectNode()
                .put("kind", kind)
                .put("input", place.name())
                .put("arrival", place.arrival())
                .put("record", record)
                .put("reason", reason)
                .put("nextStep", nextStep)
                .toString();
    }

    private void done(Place place) throws IOException {
        if (position.inputs() != place.input()) {
            listOpenInput();
        }
        position = Position.behind(place);
        if (parts.ends()) {
            boolean full = parts.endFrame();
            if (full) {
                parts.endPart();
            }
            boolean due = System.nanoTime() - committed > PAUSE.toNanos() || failures.waiting() + inputs.waiting() > MOST_WAITING;
            if (full || due) {
                commit(false);
            }
        }
    }

    /** The input that was open is done with, now that another comes, or none. */
    private void listOpenInput() {
        if (position.name() != null) {
            inputs.add(RunFolder.line(new RunFolder.Done(position.name(), position.stamp(), position.arrivals())));
        }
    }

    private void commit(boolean complete) throws IOException {
        meter.addTo(tally);
        parts.force();
        long failureBytes = failures.commit();
        long inputBytes = inputs.commit();
        folder.write(new Checkpoint(
                begun.inputs(),
                begun.settings(),
                position,
                parts.whole(),
                parts.openBytes(),
                parts.openDispatches(),
                failureBytes,
                inputBytes,
                tally,
                complete));
        committed = System.nanoTime();
    }

    /**
     * All is read: the last part is ended, and the summary written.
     *
     * @param inputsDone how many inputs there were
     */
    public void finish(long inputsDone) throws IOException {
        listOpenInput();
        position = Position.behind(inputsDone);
        parts.endFrame();
        parts.endPart();
        commit(true);
        folder.write(tally, parts.whole());
    }

    public Tally tally() {
        return tally;
    }

    /** How many parts are whole. */
    public int parts() {
        return parts.whole();
    }

    @Override
    public void close() throws IOException {
        parts.close();
        failures.close();
        inputs.close();
    }
}
