package org.chancery.nlp.parse.nlp4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.nlp.parse.SentenceSplitter;

/** Sentences to compare parsers on: of text files, of the field {@code text} of JSON lines, of folders of either. */
final class SampleTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private SampleTexts() {}

    /** The sentences of all paths, as they stand there. */
    static Stream<String> sentences(List<String> paths) {
        return paths.stream().map(Path::of).flatMap(SampleTexts::files).flatMap(SampleTexts::texts).flatMap(text ->
                SPLITTER.split(text).stream().map(sentence -> sentence.span().in(text)));
    }

    private static Stream<Path> files(Path path) {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(file -> file.toString().matches(".*\\.(txt|jsonl)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            String content = Files.readString(file);
            return file.toString().endsWith(".jsonl") ? content.lines().map(SampleTexts::textOf) : Stream.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(String record) {
        try {
            return JSON.readTree(record).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
