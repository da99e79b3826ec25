package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * What {@code chancery --version} prints: the program in the first line, then all that a reading depends on. Nothing of it is the clock's: the
 * version is what the build was made as, the commit stands in a file of the release, the versions of data come from the data.
 */
final class Version implements IVersionProvider {

    /** The file of a release, beside the launcher, that tells what it was made of. */
    private static final String RELEASE = "release.properties";

    @Override
    public String[] getVersion() throws IOException {
        List<String> lines = new ArrayList<>(List.of(program(), line("commit", commit())));
        lines.addAll(DataVersions.lines());
        lines.add(line("java", System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor")));
        return lines.toArray(String[]::new);
    }

    /** The program's name and version, as {@code chancery 1.0.0}. */
    static String program() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(stream));
        }
        return "chancery " + properties.getProperty("version");
    }

    /** One line of the answer: a heading and what stands under it. */
    static String line(String heading, String text) {
        return "%-10s %s".formatted(heading, text);
    }

    private static String commit() throws IOException {
        Path file = Path.of(System.getProperty("chancery.home", ".")).resolve(RELEASE);
        Properties release = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            release.load(stream);
        } catch (NoSuchFileException e) {
            return "not known: built from a clone, not a release";
        }
        return release.getProperty("commit", "not known");
    }
}
