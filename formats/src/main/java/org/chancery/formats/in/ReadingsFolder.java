package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The folder that {@code chancery read --into} writes, as later steps see it: parts that are whole, and the run's own papers beside
 * them.
 *
 * <p>A part gets its name when it is whole, so that it may be taken while the run goes on.
 */
public final class ReadingsFolder {

    /** The paper that makes a folder one. */
    public static final String CHECKPOINT = "checkpoint.json";

    /** What the checkpoint begins with. */
    public static final String SCHEMA = "chancery.run/1";

    private static final int HEAD = 200;
    private static final Pattern PART = Pattern.compile("readings-\\d{5,}\\.[a-z.]+");

    private ReadingsFolder() {}

    /** Whether a folder is one. */
    public static boolean is(Path folder) {
        Path checkpoint = folder.resolve(CHECKPOINT);
        if (!Files.isRegularFile(checkpoint)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(checkpoint)) {
            return new String(in.readNBytes(HEAD), UTF_8).contains('"' + SCHEMA + '"');
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file in such a folder is a part, by its name. */
    public static boolean isPart(Path file) {
        return PART.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** The name of a part. */
    public static String part(int number, String suffix) {
        return "readings-%05d%s".formatted(number, suffix);
    }
}
