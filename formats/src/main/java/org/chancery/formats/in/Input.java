package org.chancery.formats.in;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/** One input as the user named it, or one file of a folder that was named. */
sealed interface Input {

    /** The input as its user knows it. */
    String name();

    record FileInput(String name, Path path) implements Input {}

    record WebInput(String name, URI address) implements Input {}

    record PageInput(String name, Answer.Page page) implements Input {}

    /** A stream that somebody else opened; it is closed when its turn is over. */
    record StreamInput(String name, InputStream stream) implements Input {}

    record StandardInput(String name) implements Input {

        /** What its dispatches give as their source. */
        static final String SOURCE = "-";
    }

    /** Named, but not to be had. */
    record Missing(String name, Refusal refusal) implements Input {}
}
