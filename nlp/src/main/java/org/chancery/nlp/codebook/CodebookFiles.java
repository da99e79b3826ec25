package org.chancery.nlp.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a codebook: those in the program, and those in a user's folder. */
final class CodebookFiles {

    private static final String FOLDER = "/codebook/";
    private static final String INDEX = "files.txt";

    private CodebookFiles() {}

    /**
     * A file.
     *
     * @param file its name for messages
     * @param yaml what it holds
     */
    record Source(String file, String yaml) {}

    /** The files that a shipped folder's list names, in its order. */
    static List<Source> shipped(String folder) {
        return names(folder).map(name -> shipped(folder, name)).toList();
    }

    /** The paths of these files on the class path, in order. */
    static List<String> paths(String folder) {
        return names(folder).map(name -> path(folder, name)).toList();
    }

    /** The path of a file of a shipped folder on the class path. */
    static String path(String folder, String name) {
        return FOLDER + folder + "/" + name;
    }

    private static Stream<String> names(String folder) {
        return resource(FOLDER + folder + "/" + INDEX).lines().filter(name -> !name.isBlank() && !name.startsWith("#"));
    }

    /** One file of a shipped folder. */
    static Source shipped(String folder, String name) {
        String path = path(folder, name);
        return new Source(path.substring(1), resource(path));
    }

    /** The YAML files of a user's folder, by name. */
    static List<Source> of(Path folder) {
        List<Path> sorted;
        try (Stream<Path> files = Files.list(folder)) {
            sorted = files.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new CodebookException(folder.toString(), "there is no such folder. Check the path.");
        } catch (NotDirectoryException e) {
            throw new CodebookException(folder.toString(), "it is a file. Give the folder that holds it.");
        } catch (IOException e) {
            throw new CodebookException(
                    folder.toString(), "the folder cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
        }
        if (sorted.isEmpty()) {
            throw new CodebookException(
                    folder.toString(), "the folder holds no .yaml file. See docs/codebook.md for how to write one.");
        }
        return sorted.stream().map(CodebookFiles::source).toList();
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new CodebookException(file.toString(), "it is no UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            throw new CodebookException(
                    file.toString(), "it cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
        }
    }

    private static String resource(String path) {
        try (InputStream in = CodebookFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new CodebookException(path, "the file is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
