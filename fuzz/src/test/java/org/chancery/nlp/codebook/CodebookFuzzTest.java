package org.chancery.nlp.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.fuzz.Words;

/** Files of a user's codebook: entries with their patterns, and word classes. */
class CodebookFuzzTest {

    private static final String FILE = "own.yaml";
    private static final WordClasses SHIPPED = CodebookReader.shipped("en").classes();

    @FuzzTest
    void codebook(byte[] bytes) {
        String yaml = new String(bytes, UTF_8);
        try {
            new EntryReader(FILE, SHIPPED).read(yaml);
        } catch (CodebookException e) {
            Words.tell(e.getMessage(), FILE);
        }
        try {
            WordClassReader classes = new WordClassReader();
            classes.read(FILE, yaml);
            classes.classes();
        } catch (CodebookException e) {
            Words.tell(e.getMessage(), FILE);
        }
    }
}
