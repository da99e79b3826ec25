package org.chancery.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.nlp.parse.nlp4j.ModelHome;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;

/** Packs the language models for the release, so that its first start needs neither half a minute nor a folder that can be written. */
public final class PackModels {

    private PackModels() {}

    /**
     * Packs them, unless they are there.
     *
     * @param arguments the folder that then holds {@code english.pack}
     * @throws IOException if it cannot be written, or the models are not on the class path
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        ModelHome home = ModelHome.of(Map.of("CHANCERY_HOME", folder.toString()), folder);
        Nlp4jParser.open(home, share -> {});
        Path pack = folder.resolve(home.file().getFileName());
        Files.deleteIfExists(pack);
        Files.createLink(pack, home.file());
    }
}
