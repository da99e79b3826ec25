package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.Seekable;
import org.chancery.formats.in.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOpenerTest {

    private static final String TWO_LINES = "{\"id\": \"1\", \"text\": \"The envoy left.\"}\n{\"id\": \"2\", \"text\": \"She came back.\"}\n";

    @TempDir
    Path folder;

    @Test
    void the_records_of_a_file_are_those_of_the_intake() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), TWO_LINES);

        List<Arrival> arrivals = all(new FileOpener(new Configuration(), false).open(new InputFile("a.jsonl", "file:" + file, 0)));

        assertThat(arrivals).extracting(arrival -> ((Arrival.Received) arrival).dispatch().source()).containsExactly("a.jsonl#1", "a.jsonl#2");
    }

    @Test
    void a_file_system_that_fails_fails_the_task_which_is_tried_again() throws IOException {
        assertThatThrownBy(() -> all(failing(false)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("a.jsonl: the file system failed (The node with this block does not answer.). The task is tried again.");
    }

    @Test
    void a_file_system_that_fails_on_the_last_try_too_costs_the_rest_of_the_file_and_not_the_run() throws IOException {
        List<Arrival> arrivals = all(failing(true));

        assertThat(arrivals).hasSize(2);
        assertThat(((Arrival.Received) arrivals.get(0)).dispatch().id()).isEqualTo("1");
        assertThat(((Arrival.Failure) arrivals.get(1)).line())
                .isEqualTo("a.jsonl: It cannot be read (The node with this block does not answer.). Check the file and its permissions.");
    }

    @Test
    void a_file_that_is_gone_is_a_failure_on_the_last_try() throws IOException {
        List<Arrival> arrivals = all(new FileOpener(new Configuration(), true).open(new InputFile("gone.txt", "file:" + folder + "/gone.txt", 0)));

        assertThat(arrivals).singleElement().isInstanceOf(Arrival.Failure.class);
    }

    private Records failing(boolean lastTry) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), TWO_LINES);
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.failing.impl", FailingFileSystem.class, org.apache.hadoop.fs.FileSystem.class);
        return new FileOpener(hadoop, lastTry).open(new InputFile("a.jsonl", "failing:" + file, 0));
    }

    private static List<Arrival> all(Records records) {
        List<Arrival> all = new ArrayList<>();
        try (records) {
            records.forEachRemaining(all::add);
        }
        return all;
    }

    /** A file system that gives the first 60 bytes of a file and then fails, as one does that lost a block. */
    public static final class FailingFileSystem extends RawLocalFileSystem {

        @Override
        public URI getUri() {
            return URI.create("failing:///");
        }

        @Override
        public FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer) throws IOException {
            return new FSDataInputStream(new LostBlock(Files.newInputStream(Path.of(path.toUri().getPath()))));
        }
    }

    private static final class LostBlock extends InputStream implements Seekable, PositionedReadable {

        private final InputStream file;
        private int left = 60;

        LostBlock(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            if (left-- == 0) {
                throw new IOException("The node with this block does not answer.");
            }
            return file.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int b = read();
            into[offset] = (byte) b;
            return 1;
        }

        @Override
        public void seek(long to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long getPos() {
            return 60 - left;
        }

        @Override
        public boolean seekToNewSource(long target) {
            return false;
        }

        @Override
        public int read(long position, byte[] into, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] into, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] into) {
            throw new UnsupportedOperationException();
        }
    }
}
