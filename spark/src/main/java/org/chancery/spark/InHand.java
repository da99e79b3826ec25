package org.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a task had in hand when its executor ended, so that a record which ends executors does so twice and no more.
 *
 * <p>A record that overruns the heap is caught where it is read. One that overruns the memory a cluster manager allows, or breaks the
 * virtual machine, takes the executor with it, and would take each next one until Spark gives up. So a task that is tried again notes
 * each record before it reads it, in a small file of its own below the output; what two tries before it noted last is refused. A first
 * try notes nothing and costs nothing.
 */
final class InHand {

    /** The folder below the output; its name keeps readers of the output away from it. */
    static final String FOLDER = "_in-hand";

    private static final int DEADLY = 2;

    private final FileSystem system;
    private final Path note;
    private final Set<String> deadly;

    private InHand(FileSystem system, Path note, Set<String> deadly) {
        this.system = system;
        this.note = note;
        this.deadly = deadly;
    }

    /**
     * The notes of a task.
     *
     * @param out the folder of the output
     * @param task the number of its partition, the same on each try
     * @param attempt the name of this try, another than those before had
     */
    static InHand of(String out, int task, String attempt, Configuration hadoop) throws IOException {
        Path folder = new Path(new Path(out, FOLDER), String.valueOf(task));
        FileSystem system = folder.getFileSystem(hadoop);
        Map<String, Integer> times = new HashMap<>();
        Set<String> deadly = new HashSet<>();
        for (FileStatus before : list(system, folder)) {
            try (InputStream in = system.open(before.getPath())) {
                String record = new String(in.readAllBytes(), UTF_8);
                if (!record.isEmpty() && times.merge(record, 1, Integer::sum) >= DEADLY) {
                    deadly.add(record);
                }
            }
        }
        return new InHand(system, new Path(folder, attempt), deadly);
    }

    private static FileStatus[] list(FileSystem system, Path folder) throws IOException {
        try {
            return system.listStatus(folder);
        } catch (FileNotFoundException e) {
            return new FileStatus[0];
        }
    }

    /**
     * Takes a record in hand.
     *
     * @return whether it may be read; false where executors ended over it
     */
    boolean take(String record) throws IOException {
        if (deadly.contains(record)) {
            return false;
        }
        note(record);
        return true;
    }

    /** Puts down what is in hand: whatever ended, the executor did not. */
    void putDown() {
        try {
            note("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String record) throws IOException {
        try (OutputStream out = system.create(note, true)) {
            out.write(record.getBytes(UTF_8));
        }
    }

    /** Takes away what tasks noted, once all have ended. */
    static void sweep(String out, Configuration hadoop) throws IOException {
        Path folder = new Path(out, FOLDER);
        folder.getFileSystem(hadoop).delete(folder, true);
    }
}
