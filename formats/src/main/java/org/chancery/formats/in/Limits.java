package org.chancery.formats.in;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * How much an input may ask of us.
 *
 * @param documentBytes the largest page, text, feed or record taken, in bytes after unpacking; also the most that is
 *     taken from an address
 * @param connect how long an address may take to accept the connection
 * @param answer how long an address may take altogether, redirects included
 * @param redirects how many redirects are followed
 */
public record Limits(long documentBytes, Duration connect, Duration answer, int redirects) {

    public Limits {
        if (documentBytes < 1 || documentBytes > Integer.MAX_VALUE - 64L) {
            throw new IllegalArgumentException(
                    "A document cannot be limited to %d bytes; give a number from 1 to 2 GB.".formatted(documentBytes));
        }
    }

    /** 16 MB, 10 seconds to connect, 30 seconds in all, 10 redirects. */
    public static Limits standard() {
        return new Limits(16L << 20, Duration.ofSeconds(10), Duration.ofSeconds(30), 10);
    }

    /** The same with another limit of size. */
    public Limits withDocumentBytes(long bytes) {
        return new Limits(bytes, connect, answer, redirects);
    }

    /** The same with another limit of time. */
    public Limits withAnswer(Duration longest) {
        return new Limits(documentBytes, connect, longest, redirects);
    }

    /** All bytes of a document. Throws a refusal where they are more than the limit. */
    byte[] whole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) documentBytes + 1);
        if (bytes.length > documentBytes) {
            throw Refusal.tooLarge(this);
        }
        return bytes;
    }

    /** The limit of size as a person reads it: "16 MB". */
    String size() {
        if (documentBytes >= 1 << 20) {
            return (documentBytes >> 20) + " MB";
        }
        return documentBytes >= 1 << 10 ? (documentBytes >> 10) + " kB" : documentBytes + " bytes";
    }
}
