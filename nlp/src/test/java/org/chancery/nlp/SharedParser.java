package org.chancery.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.parse.nlp4j.PackingProgress;

/** The English parser, loaded once for all tests of a run: one takes 300 MB, and each test class used to hold its own. */
public final class SharedParser {

    private SharedParser() {}

    /** The parser. */
    public static Parser english() {
        return Loaded.ENGLISH;
    }

    /** A reader on it. */
    public static English reader() throws IOException {
        return English.load(EnglishOptions.standard(), english());
    }

    private static final class Loaded {

        static final Parser ENGLISH = open();

        private static Parser open() {
            try {
                return Nlp4jParser.open(PackingProgress.SILENT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
