package org.chancery.nlp.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the language lists of {@code org/chancery/nlp/en}: lines, with {@code #} before a remark. */
final class WordList {

    private static final String FOLDER = "/org/chancery/nlp/en/";

    private WordList() {}

    /** The lines of a list without remarks and empty lines. */
    static List<String> lines(String name) {
        InputStream resource = WordList.class.getResourceAsStream(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("The list %s%s is missing from the program.".formatted(FOLDER, name));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list %s%s cannot be read.".formatted(FOLDER, name), e);
        }
    }

    /** The words of a list that has several to a line. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(line.trim().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
