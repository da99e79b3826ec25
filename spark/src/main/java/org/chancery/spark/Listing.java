package org.chancery.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.formats.in.Intake;

/**
 * Finds the files of the inputs: files, folders and patterns ({@code hdfs:///news/2024-*.jsonl.gz}) of any of Hadoop's file systems.
 *
 * <p>A folder gives its files by name, then those of its folders, as it does for {@code chancery read}; names that begin with an
 * underscore are Hadoop's own and passed over besides.
 */
final class Listing {

    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();

    private Listing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * The files, in the order of the inputs.
     *
     * @throws UnusableInput if an input is not there, or holds no file: a long run is not begun on half of what was asked
     */
    static List<InputFile> of(List<String> inputs, Configuration hadoop) throws IOException {
        Listing listing = new Listing(hadoop);
        for (String input : inputs) {
            int before = listing.files.size();
            listing.add(input);
            if (listing.files.size() == before) {
                throw new UnusableInput("%s: there is no such file, or no file in this folder. Check the path and its file system.".formatted(input));
            }
        }
        return listing.files;
    }

    private void add(String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(hadoop);
        if (system.exists(path)) {
            add(input, system.getFileStatus(path), system);
            return;
        }
        FileStatus[] matched = system.globStatus(path);
        if (matched != null) {
            for (FileStatus one : matched) {
                boolean schemeless = path.toUri().getScheme() == null;
                add(schemeless ? one.getPath().toUri().getPath() : one.getPath().toString(), one, system);
            }
        }
    }

    private void add(String name, FileStatus status, FileSystem system) throws IOException {
        if (status.isFile()) {
            files.add(new InputFile(name, status.getPath().toString(), status.getLen()));
            return;
        }
        String folder = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        List<FileStatus> entries = Arrays.stream(system.listStatus(status.getPath()))
                .filter(entry -> !isPassedOver(entry.getPath().getName()))
                .sorted(Comparator.comparing(FileStatus::isDirectory).thenComparing(entry -> entry.getPath().getName()))
                .toList();
        for (FileStatus entry : entries) {
            add(folder + "/" + entry.getPath().getName(), entry, system);
        }
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith("_") || Intake.isPassedOver(name);
    }
}
