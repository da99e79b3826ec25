package org.chancery.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What stands in a small file of any of Hadoop's file systems.
 *
 * @param name the number of what was named, and the file's path within it: {@code 0/own.tsv}
 * @param text its bytes, a character each
 */
record Content(String name, String text) implements Serializable {

    /**
     * The files that are named, and those in the folders that are.
     *
     * @throws UnusableInput if one is not there
     */
    static List<Content> of(List<String> named, Configuration hadoop) throws IOException {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Path path = new Path(named.get(i));
            FileSystem system = path.getFileSystem(hadoop);
            if (!system.exists(path)) {
                throw new UnusableInput("%s: there is no such file or folder. Check the path and its file system.".formatted(named.get(i)));
            }
            add(system.getFileStatus(path), i + "/" + path.getName(), system, contents);
        }
        return List.copyOf(contents);
    }

    private static void add(FileStatus status, String name, FileSystem system, List<Content> into) throws IOException {
        if (status.isDirectory()) {
            for (FileStatus entry : system.listStatus(status.getPath())) {
                add(entry, name + "/" + entry.getPath().getName(), system, into);
            }
            return;
        }
        try (InputStream in = system.open(status.getPath())) {
            into.add(new Content(name, new String(in.readAllBytes(), ISO_8859_1)));
        }
    }

    byte[] bytes() {
        return text.getBytes(ISO_8859_1);
    }
}
