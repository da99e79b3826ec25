package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Into how many shares the work is cut.
 *
 * <p>Opening an input takes a hundredth of the time of reading what it holds, and most archives cannot be cut in the middle. So the
 * dispatches are dealt out between the two, a lot of one day at a time: every executor gets its part of even one large file, a lost
 * executor costs the opening again but no reading that was done, and a task writes few files though it writes one a day.
 *
 * @param tasks how many tasks read
 * @param lot how many dispatches of one day in a row, of one opening task, go to the same reading task
 */
record Shares(int tasks, int lot) implements Serializable {

    /** What a task should read, in bytes of text: a minute or two of one core. */
    private static final long TASK_BYTES = 4L << 20;

    private static final int MOST_TASKS = 50_000;
    private static final int DISPATCH_BYTES = 3_000;
    private static final int SMALLEST_LOT = 8;
    private static final long BUNDLE_BYTES = 16L << 20;
    private static final int BUNDLE_FILES = 500;

    /**
     * Shares of about {@link #TASK_BYTES} of text, four a core at least.
     *
     * @param cores how many tasks the cluster runs at once
     */
    static Shares of(List<InputFile> files, int cores) {
        long text = files.stream().mapToLong(Shares::textBytes).sum();
        long tasks = Math.min(MOST_TASKS, Math.max(4L * cores, text / TASK_BYTES));
        return of(files, (int) tasks, text);
    }

    /** That many shares. */
    static Shares ofTasks(List<InputFile> files, int tasks) {
        return of(files, tasks, files.stream().mapToLong(Shares::textBytes).sum());
    }

    private static Shares of(List<InputFile> files, int tasks, long text) {
        long dispatches = text / DISPATCH_BYTES;
        return new Shares(tasks, (int) Math.max(SMALLEST_LOT, dispatches / tasks));
    }

    /** What a file may hold of text, guessed from its name and length. */
    private static long textBytes(InputFile file) {
        long unpacked = file.isPacked() ? file.bytes() * 4 : file.isParquet() ? file.bytes() * 2 : file.bytes();
        return file.isOfPages() ? unpacked / 10 : unpacked;
    }

    /** The files one opening task takes after each other: a large one by itself, small ones in bundles. */
    static List<ArrayList<InputFile>> bundles(List<InputFile> files) {
        List<ArrayList<InputFile>> bundles = new ArrayList<>();
        ArrayList<InputFile> open = new ArrayList<>();
        long bytes = 0;
        for (InputFile file : files) {
            if (!open.isEmpty() && (bytes + file.bytes() > BUNDLE_BYTES || open.size() == BUNDLE_FILES)) {
                bundles.add(open);
                open = new ArrayList<>();
                bytes = 0;
            }
            open.add(file);
            bytes += file.bytes();
        }
        if (!open.isEmpty()) {
            bundles.add(open);
        }
        return bundles;
    }
}
