package org.chancery.formats.in;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The making of an arrival from bytes that may be anything.
 *
 * <p>Libraries that take pages, feeds and JSON apart meet what their writers did not think of. Whatever they throw then, nesting
 * without end and a memory that is full among it, costs this record and no other.
 */
@FunctionalInterface
interface Making {

    /** Makes it; null where there is none. */
    @Nullable Arrival make() throws IOException;

    /**
     * What {@code making} makes.
     *
     * @throws IOException what it throws, anything else as a {@link Refusal}
     */
    static @Nullable Arrival guarded(Making making) throws IOException {
        try {
            return making.make();
        } catch (StackOverflowError e) {
            throw new Refusal("It is nested too deeply.", "Save its words as a plain text.");
        } catch (OutOfMemoryError e) {
            throw new Refusal("There is not enough memory for it.", "Cut it into parts, or set CHANCERY_JAVA_OPTIONS=-Xmx2g.");
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            throw new Refusal(
                    "Chancery stumbles over it (%s%s).".formatted(e, trace.length == 0 ? "" : " at " + trace[0]),
                    "Please report it, with the input.");
        }
    }
}
