package org.chancery.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.chancery.nlp.EnglishOptions;
import org.chancery.nlp.codebook.CodebookException;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.RulebookReader;
import org.chancery.world.AdditionsReader;
import org.chancery.world.UserFileException;
import org.jspecify.annotations.Nullable;

/**
 * The user's own actors, places and codebook, on their way to the executors: small files, so that they travel with the tasks.
 *
 * @param actors tables of persons and bodies
 * @param places tables of places
 * @param codebook the files of a codebook; empty where there is none
 */
record UserFiles(List<Content> actors, List<Content> places, List<Content> codebook) implements Serializable {

    private static final String LANGUAGE = "en";

    /** Where the files lie here; the user knows them by other names. */
    private static final String HERE = "(?<!\\S)\\S*chancery\\d+/(?:actors|places|codebook)/\\d+/";

    /**
     * Reads the files, and holds them against what Chancery takes.
     *
     * @param codebook a folder; null where there is none
     * @throws UnusableInput if one is not there or cannot be used; the message says why
     */
    static UserFiles of(List<String> actors, List<String> places, @Nullable String codebook, Configuration hadoop) throws IOException {
        UserFiles files = new UserFiles(
                Content.of(actors, hadoop), Content.of(places, hadoop), Content.of(codebook == null ? List.of() : List.of(codebook), hadoop));
        try {
            Path own = files.given(EnglishOptions.standard()).codebook();
            if (own != null) {
                CodebookReader.shippedWith(LANGUAGE, own);
                RulebookReader.shippedWith(LANGUAGE, own);
            }
        } catch (UserFileException | CodebookException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()).replaceAll(HERE, ""));
        }
        return files;
    }

    /**
     * The options with these files given, which are written to a folder of this machine first.
     *
     * @throws IOException if they cannot be written, or used
     */
    EnglishOptions given(EnglishOptions options) throws IOException {
        if (actors.isEmpty() && places.isEmpty() && codebook.isEmpty()) {
            return options;
        }
        Path folder = Files.createTempDirectory("chancery");
        AdditionsReader additions = new AdditionsReader();
        for (Path file : written(actors, folder.resolve("actors"))) {
            additions.actors(file);
        }
        for (Path file : written(places, folder.resolve("places"))) {
            additions.places(file);
        }
        EnglishOptions with = options.withAdditions(additions.additions());
        if (codebook.isEmpty()) {
            return with;
        }
        Path first = written(codebook, folder.resolve("codebook")).get(0);
        Path within = folder.resolve("codebook").relativize(first);
        return with.withCodebook(folder.resolve("codebook").resolve(within.subpath(0, 2)));
    }

    private static List<Path> written(List<Content> contents, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Content content : contents) {
            Path file = folder.resolve(content.name());
            Files.createDirectories(folder.resolve(content.name()).resolve("..").normalize());
            files.add(Files.write(file, content.bytes()));
        }
        return files;
    }
}
