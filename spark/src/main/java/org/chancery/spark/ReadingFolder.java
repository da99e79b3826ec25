package org.chancery.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder a job writes: it is whole once {@value #WHOLE} lies in it, which comes last. */
final class ReadingFolder {

    /** The file Hadoop writes when all others are in their place. */
    static final String WHOLE = "_SUCCESS";

    private ReadingFolder() {}

    /**
     * Checks that a job may write there.
     *
     * @throws UnusableInput if anything is there already
     */
    static void checkFree(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(hadoop);
        if (!system.exists(path)) {
            return;
        }
        throw new UnusableInput(
                system.exists(new Path(path, WHOLE))
                        ? "%s: it holds what another run wrote. Name a folder that is not there yet.".formatted(folder)
                        : "%s: it is there already and not whole (it has no %s); maybe a run was ended before its time. Delete it, or name a folder that is not there yet."
                                .formatted(folder, WHOLE));
    }

    /**
     * Checks that a job wrote the folder to its end.
     *
     * @throws UnusableInput if not
     */
    static void checkWhole(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(hadoop);
        if (!system.exists(path)) {
            throw new UnusableInput("%s: there is no such folder. Name one that ReadJob wrote.".formatted(folder));
        }
        if (!system.exists(new Path(path, WHOLE))) {
            throw new UnusableInput("%s: it is not whole, since it has no %s. Wait for the run that writes it, or run it anew into another folder."
                    .formatted(folder, WHOLE));
        }
    }
}
