package org.chancery.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads a user's own actors and places.
 *
 * <p>An actor file is a table, or a dictionary in the format of PETRARCH and TABARI: the first line tells. A table with a
 * wrong cell is refused, for its user wrote it and can mend it; a dictionary is somebody else's, so that its bad lines are
 * remarked on and the rest is taken. {@code docs/own-actors-and-places.md} describes the files.
 */
public final class AdditionsReader {

    private final Additions.Builder additions = new Additions.Builder();
    private final List<String> remarks = new ArrayList<>();
    private final World builtIn;

    /** A reader on the world as Chancery knows it. */
    public AdditionsReader() {
        this(World.load());
    }

    /** @param builtIn the world as Chancery knows it, where it is loaded already */
    public AdditionsReader(World builtIn) {
        this.builtIn = builtIn;
    }

    /**
     * Takes in a file of actors.
     *
     * @throws UserFileException if it cannot be used; nothing of it is kept then
     */
    public AdditionsReader actors(Path file) throws UserFileException {
        List<String> lines = lines(file);
        if (isTable(lines)) {
            new ActorRows(builtIn, additions).read(file, lines);
        } else {
            new PetrarchDictionary(file, builtIn, additions, remarks).read(lines);
        }
        return this;
    }

    /**
     * Takes in a file of places.
     *
     * @throws UserFileException if it cannot be used
     */
    public AdditionsReader places(Path file) throws UserFileException {
        new PlaceRows(builtIn, additions).read(file, lines(file));
        return this;
    }

    /** All that was taken in. */
    public Additions additions() {
        return additions.build();
    }

    /** What could not be taken from dictionaries, each with file, line and reason. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private static boolean isTable(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> columns = Arrays.stream(line.toLowerCase(Locale.ROOT).replace("\"", "").split("[\t,]")).map(String::strip).toList();
                return columns.contains("name") || columns.contains("kind");
            }
        }
        return true;
    }

    private static List<String> lines(Path file) throws UserFileException {
        try {
            String text = Files.readString(file, UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (CharacterCodingException e) {
            throw new UserFileException(file, "it is no UTF-8 text. Save it as UTF-8.");
        } catch (NoSuchFileException e) {
            throw new UserFileException(file, "there is no such file. Check the path.");
        } catch (IOException e) {
            throw new UserFileException(file, "it cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
        }
    }
}
