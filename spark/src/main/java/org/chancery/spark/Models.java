package org.chancery.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkFiles;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.ModelHome;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Where an executor finds the packed language models, and how it makes a reader of them.
 *
 * <p>In this order: the place the user named; a file {@value #PACK} that came with {@code --files}; the folder this user's models are
 * packed in on the node, where they are packed first if need be and if they are on the class path, by one process of the node.
 *
 * @param here the path on each node; null where none was named
 * @param shipped the name of the file that Spark brings to each executor; null where none was named
 * @param fallbackDay the day of publication of a dispatch that states none, {@code YYYY-MM-DD}; null to leave it open
 * @param files the user's own actors, places and codebook
 */
record Models(@Nullable String here, @Nullable String shipped, @Nullable String fallbackDay, UserFiles files) implements Serializable {

    /** The file name under which a pack is looked for among the files Spark shipped. */
    static final String PACK = "english.pack";

    private static final String ON_EACH_NODE = "local:";

    /**
     * The models a user names.
     *
     * @param place {@code local:/path} on each node, as Spark writes it; another path or URI is shipped; null where none is named
     */
    static Models of(@Nullable String place, @Nullable LocalDate fallbackDay, UserFiles files, SparkContext spark) {
        String day = fallbackDay == null ? null : fallbackDay.toString();
        if (place == null) {
            return new Models(null, null, day, files);
        }
        if (place.startsWith(ON_EACH_NODE)) {
            return new Models(place.substring(ON_EACH_NODE.length()).replaceFirst("^//", ""), null, day, files);
        }
        spark.addFile(place);
        return new Models(null, place.substring(place.lastIndexOf('/') + 1), day, files);
    }

    /**
     * A reader, made ready.
     *
     * @throws IOException if there are no models, or they cannot be read; the message says what to do
     */
    Reader load() throws IOException {
        LocalDate day = fallbackDay == null ? null : LocalDate.parse(fallbackDay);
        return English.load(files.given(EnglishOptions.standard().withFallbackDay(day)), parser());
    }

    private Parser parser() throws IOException {
        if (here != null) {
            return Nlp4jParser.openPack(Path.of(here));
        }
        Path brought = Path.of(SparkFiles.get(shipped == null ? PACK : shipped));
        if (shipped != null || Files.exists(brought)) {
            return Nlp4jParser.openPack(brought);
        }
        try {
            return Nlp4jParser.open(share -> {});
        } catch (IOException e) {
            throw new IOException(
                    "There are no language models on this executor: none were named, none came with --files, and there are none in %s (%s). Name them with --models FILE."
                            .formatted(ModelHome.ofThisUser().file(), e.getMessage()),
                    e);
        }
    }
}
