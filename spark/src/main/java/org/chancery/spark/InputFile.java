package org.chancery.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * One file to be opened.
 *
 * @param name the file as its user knows it; its dispatches give it as their source, as those of {@code chancery read} do
 * @param location where Hadoop's file systems find it
 * @param bytes how long it is, packed as it is
 */
record InputFile(String name, String location, long bytes) implements Serializable {

    boolean isParquet() {
        return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    boolean isPacked() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".zst");
    }

    /** Whether it is an archive of web pages, which are ten times as long as their articles. */
    boolean isOfPages() {
        return name.toLowerCase(Locale.ROOT).contains(".warc");
    }
}
