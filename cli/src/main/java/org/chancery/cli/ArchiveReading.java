package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.cli.archive.Checkpoint;
import org.chancery.cli.archive.Position;
import org.chancery.cli.archive.Run;
import org.chancery.cli.archive.RunFolder;
import org.chancery.cli.archive.Tally;
import org.chancery.cli.archive.UnfitFolder;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Arrivals.Stamp;
import org.chancery.formats.in.Intake;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.pack.Packing;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Reads an archive into a folder: begins, or goes on where the run before was interrupted. */
final class ArchiveReading {

    private final Surroundings surroundings;
    private final StatusLine status;
    private final List<String> inputs;
    private final OutputFormat format;
    private final Detail detail;
    private final Packing packing;
    private final Map<String, String> settings;

    ArchiveReading(
            Surroundings surroundings,
            StatusLine status,
            List<String> inputs,
            OutputFormat format,
            Detail detail,
            Packing packing,
            Map<String, String> settings) {
        this.surroundings = surroundings;
        this.status = status;
        this.inputs = List.copyOf(inputs);
        this.format = format;
        this.detail = detail;
        this.packing = packing;
        this.settings = settings;
    }

    /**
     * Reads all there is to read.
     *
     * @param restart whether what is in the folder is thrown away first
     * @return the exit code
     * @throws UnusableFile if the folder is not fit for it
     */
    int into(Path path, boolean restart, Intake intake, OrderedReading reading) throws IOException {
        try (RunFolder folder = taken(path)) {
            if (restart) {
                folder.clear();
            }
            Checkpoint before = folder.checkpoint();
            if (before != null) {
                refuseOther(before, path);
            }
            Checkpoint from = before == null ? Checkpoint.start(inputs, settings) : before;
            folder.sweep(from);
            return into(folder, from, intake, reading);
        } catch (UnfitFolder e) {
            throw new UnusableFile("--into", e);
        }
    }

    private int into(RunFolder folder, Checkpoint from, Intake intake, OrderedReading reading) throws IOException {
        Course course = new Course(status, true, inputs, "read", surroundings.terminal().columns());
        try (Arrivals arrivals = intake.open(inputs);
                Farewell farewell = new Farewell(status, "chancery: Interrupted. The same command again goes on from here.")) {
            long bytes = new Resuming(folder, from, status).to(arrivals);
            if (from.complete() && !arrivals.hasNext()) {
                status.say("chancery: All of it is read already. --restart reads it anew.");
                folder.write(from.tally(), from.parts());
                return told(from.tally(), from.parts(), folder);
            }
            course.from(bytes, from.tally().dispatches());
            String suffix = "." + format.name().toLowerCase(Locale.ROOT);
            try (Run run = Run.begin(folder, from, suffix, packing, stream -> format.open(stream, detail), new Spent())) {
                reading.read(arrivals, new Writing(run, course));
                run.finish(arrivals.done());
                course.end();
                return told(run.tally(), run.parts(), folder);
            }
        } finally {
            course.end();
        }
    }

    private int told(Tally tally, int parts, RunFolder folder) {
        PrintStream out = new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8);
        SummaryText.print(tally, parts, folder.path(), out);
        return tally.failures() + tally.warnings() > 0 ? ExitCode.INPUT_FAILED : ExitCode.DONE;
    }

    private RunFolder taken(Path path) throws IOException {
        refuseWithinInput(path);
        return RunFolder.take(path);
    }

    /** What a run writes must not come back to it as an input. */
    private void refuseWithinInput(Path path) throws IOException {
        Path place = path.toAbsolutePath().normalize();
        for (String input : inputs) {
            if (isAbove(place, input)) {
                throw new UnfitFolder("%s lies in the input %s and would be read with it. Name a folder beside it.".formatted(path, input));
            }
        }
    }

    private static boolean isAbove(Path place, String input) {
        try {
            Path named = Path.of(input);
            return Files.isDirectory(named) && place.startsWith(named.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return false; // It is told when its turn comes.
        }
    }

    private void refuseOther(Checkpoint before, Path path) throws UnfitFolder {
        String what = null;
        if (!before.inputs().equals(inputs)) {
            what = "inputs %s, not %s".formatted(String.join(" ", before.inputs()), String.join(" ", inputs));
        }
        for (Map.Entry<String, String> set : settings.entrySet()) {
            String was = before.settings().getOrDefault(set.getKey(), "unknown");
            if (what == null && !was.equals(set.getValue())) {
                what = "%s %s, not %s".formatted(set.getKey(), was, set.getValue());
            }
        }
        if (what != null) {
            throw new UnfitFolder(
                    "%s holds a run with %s. Give the command as it was, name another folder, or begin anew with --restart."
                            .formatted(path, what));
        }
    }

    /** Writes each reading into the run; the first failures are told on standard error too. */
    private final class Writing implements OrderedReading.Outcome {

        private final Run run;
        private final Course course;
        private long told;

        Writing(Run run, Course course) {
            this.run = run;
            this.course = course;
        }

        @Override
        public void read(OrderedReading.Item item, Reading reading) throws IOException {
            Arrival.Received received = (Arrival.Received) item.arrival();
            try {
                run.read(item.place(), received, reading);
            } catch (IOException e) {
                throw unwritten(e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed(item, Faults.failure(received.dispatch().source(), e));
                return;
            }
            received.warnings().forEach(warning -> tell(received.dispatch().source() + ": " + warning));
            course.read(item.place(), reading);
        }

        @Override
        public void failed(OrderedReading.Item item, Arrival.Failure failure) throws IOException {
            try {
                run.failed(item.place(), failure);
            } catch (IOException e) {
                throw unwritten(e);
            }
            tell(failure.line());
            course.at(item.place());
        }

        private void tell(String line) {
            told++;
            if (told <= Failures.TOLD) {
                status.say("chancery: " + line);
            } else if (told == Failures.TOLD + 1) {
                status.say("chancery: What else cannot be read is told in %s alone.".formatted(RunFolder.FAILURES));
            }
        }
    }

    /** A full disk is no failure of an input. */
    private static IOException unwritten(IOException e) {
        return new IOException(
                "The folder cannot be written to (%s). Check the disk; the same command goes on from the last checkpoint."
                        .formatted(e.getMessage()),
                e);
    }

    /** The way back to where a run was interrupted; what is not as it was then is told. */
    private record Resuming(RunFolder folder, Checkpoint from, StatusLine status) {

        /** Goes there. Returns how many bytes lie before it. */
        long to(Arrivals arrivals) throws IOException {
            Position position = from.position();
            Changes changes = new Changes();
            long passed;
            try (RunFolder.DoneList done = folder.done(from.inputBytes())) {
                changes.done = done;
                changes.next = done.next();
                passed = arrivals.pass(position.inputs(), changes::passed);
                if (passed < position.inputs() || changes.next != null) {
                    throw moved(changes.next == null ? "fewer inputs" : "“%s” elsewhere or not at all".formatted(changes.next.name()));
                }
            }
            String name = position.name();
            for (long i = 0; i < position.arrivals(); i++) {
                if (!arrivals.hasNext()) {
                    break;
                }
                arrivals.next();
                Arrivals.Place place = arrivals.place();
                if (!place.name().equals(name) || place.input() != position.inputs()) {
                    throw moved("“%s” where “%s” was".formatted(place.name(), name));
                }
                if (i == 0) {
                    changes.compare(place.name(), position.stamp(), place.stamp());
                }
                changes.bytes = place.bytes();
            }
            changes.tell(status);
            return changes.bytes;
        }

        private UnfitFolder moved(String what) {
            return new UnfitFolder("%s holds a run over other inputs: there is now %s. Begin anew with --restart, or name another folder."
                    .formatted(folder.path(), what));
        }
    }

    /** Files that were read and are not as they were. */
    private static final class Changes {

        private RunFolder.@Nullable DoneList done;
        private RunFolder.@Nullable Done next;
        private @Nullable String first;
        private long count;
        private long bytes;

        void passed(Arrivals.Passed passed) {
            bytes += passed.stamp() == null ? 0 : passed.stamp().size();
            RunFolder.Done read = next;
            if (read == null || !read.name().equals(passed.name())) {
                return; // Nothing had come of it.
            }
            compare(passed.name(), read.stamp(), passed.stamp());
            try {
                next = done == null ? null : done.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void compare(String name, @Nullable Stamp before, @Nullable Stamp now) {
            if (!Objects.equals(before, now)) {
                first = first == null ? name : first;
                count++;
            }
        }

        void tell(StatusLine status) {
            if (first != null) {
                status.say("chancery: %s changed since it was read%s. What was read of it stays; --restart reads all anew."
                        .formatted(first, count == 1 ? "" : ", and so did %,d more".formatted(count - 1)));
            }
        }
    }
}
