package org.chancery.world;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.text.Shortened;

/** A user's file of actors or places that cannot be used; the message names file, line, value and the next step. */
public final class UserFileException extends IOException {

    private static final long serialVersionUID = 1L;

    UserFileException(Path file, int line, String reason) {
        super(Shortened.message("%s, line %d: %s".formatted(file, line, reason)));
    }

    UserFileException(Path file, String reason) {
        super(Shortened.message("%s: %s".formatted(file, reason)));
    }
}
