package org.chancery.cli.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.formats.in.Arrivals.Stamp;
import org.chancery.formats.in.ReadingsFolder;
import org.jspecify.annotations.Nullable;

/** The folder of one run, which no other run may use meanwhile: a lock that goes with the process says so. */
public final class RunFolder implements Closeable {

    /** Names of unfinished files begin with a dot and end so. */
    static final String UNFINISHED = ".part";

    /** Where failures are told: an object a line. */
    public static final String FAILURES = "failures.jsonl";

    /** Which inputs are done with: an object a line. */
    public static final String INPUTS = "inputs.jsonl";

    /** What was counted, once all is read. */
    public static final String SUMMARY = "summary.json";

    private static final String LOCK = ".lock";
    private static final List<String> PAPERS = List.of(FAILURES, INPUTS, SUMMARY);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path path;
    private final FileChannel lock;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes a folder, which is made where there is none.
     *
     * @throws UnfitFolder if another run is at it, or it holds what no run wrote
     */
    public static RunFolder take(Path path) throws IOException {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UnfitFolder("%s cannot be made a folder (%s). Choose another place.".formatted(path, e.getMessage()));
        }
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        RunFolder folder = new RunFolder(path, channel);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new OverlappingFileLockException();
            }
            folder.refuseOthersFiles();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new UnfitFolder("%s is being written by another run. Wait for it, or name another folder.".formatted(path));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return folder;
    }

    private void refuseOthersFiles() throws IOException {
        if (ReadingsFolder.is(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            List<String> visible = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            if (!visible.isEmpty()) {
                throw new UnfitFolder("%s holds other things, as %s, and no %s of a run. Name an empty folder, or one that is not there."
                        .formatted(path, visible.get(0), ReadingsFolder.CHECKPOINT));
            }
        }
    }

    public Path path() {
        return path;
    }

    /**
     * What the run before left; null where there was none.
     *
     * @throws UnfitFolder if it cannot be understood
     */
    public @Nullable Checkpoint checkpoint() throws IOException {
        Path file = path.resolve(ReadingsFolder.CHECKPOINT);
        try {
            return Checkpoint.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IllegalArgumentException e) {
            throw new UnfitFolder("%s cannot be gone on from: %s. Begin anew with --restart, or name another folder."
                    .formatted(file, e.getMessage()));
        }
    }

    /** Throws away what a run wrote here; the checkpoint last, without which the rest is nobody's. */
    public void clear() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(each -> ReadingsFolder.isPart(each) || PAPERS.contains(String.valueOf(each.getFileName()))).toList()) {
                Files.delete(file);
            }
        }
        sweep(Checkpoint.start(List.of(), Map.of()));
        Files.deleteIfExists(path.resolve(ReadingsFolder.CHECKPOINT));
    }

    /** Throws away what a run that was killed left unfinished, but for the open part that {@code kept} tells of. */
    public void sweep(Checkpoint kept) throws IOException {
        String open = "." + ReadingsFolder.part(kept.parts() + 1, "");
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                boolean unfinished = name.startsWith(".") && name.endsWith(UNFINISHED);
                if (unfinished && !(kept.openBytes() > 0 && name.startsWith(open))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What was counted is not all any more. */
    void withdrawSummary() throws IOException {
        Files.deleteIfExists(path.resolve(SUMMARY));
    }

    void write(Checkpoint checkpoint) throws IOException {
        replace(ReadingsFolder.CHECKPOINT, checkpoint.json());
    }

    /** Puts what was counted beside the parts, once all is read. */
    public void write(Tally tally, int parts) throws IOException {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("schema", "chancery.run-summary/1").put("parts", parts);
        tree.setAll(tally.tree());
        replace(SUMMARY, tree.toPrettyString() + "\n");
    }

    /** A file is the old one or the new one, whenever the process or the machine stops. */
    private void replace(String name, String content) throws IOException {
        Path unfinished = path.resolve("." + name + UNFINISHED);
        try (FileChannel file = FileChannel.open(
                unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(path);
    }

    /** Sees to it that names in a folder are on the disk; where the system cannot, they will be soon. */
    static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no folder.
        }
    }

    /** An input that is done with, as a line tells it. */
    public record Done(String name, @Nullable Stamp stamp, long arrivals) {}

    static String line(Done done) {
        ObjectNode tree = MAPPER.createObjectNode().put("input", done.name()).put("arrivals", done.arrivals());
        if (done.stamp() != null) {
            tree.put("size", done.stamp().size()).put("modified", done.stamp().modified().toString());
        }
        return tree.toString();
    }

    /** The inputs done with, as they were committed; to be closed. */
    public DoneList done(long length) throws IOException {
        return new DoneList(path.resolve(INPUTS), length);
    }

    /** A line an input, read one by one. */
    public static final class DoneList implements Closeable {

        private final @Nullable BufferedReader lines;
        private long left;

        private DoneList(Path file, long length) throws IOException {
            this.left = length;
            this.lines = length == 0 ? null : Files.newBufferedReader(file);
        }

        /** The next; null at the end. */
        public @Nullable Done next() throws IOException {
            String line = left <= 0 || lines == null ? null : lines.readLine();
            if (line == null) {
                return null;
            }
            left -= line.getBytes(UTF_8).length + 1;
            JsonNode tree = MAPPER.readTree(line);
            Stamp stamp = tree.has("size")
                    ? new Stamp(tree.path("size").asLong(), Instant.parse(tree.path("modified").asText()))
                    : null;
            return new Done(tree.path("input").asText(), stamp, tree.path("arrivals").asLong());
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
