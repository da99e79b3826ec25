package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What seals a line of the journal: the SHA-256 of the seal before it and of all the line holds. Whoever changes, takes out
 * or slips in a line breaks the chain there.
 */
final class Seal {

    /** What stands before the first line. */
    static final byte[] NONE = new byte[0];

    private Seal() {}

    static byte[] of(
            byte[] before,
            String entered,
            String kind,
            @Nullable String dispatch,
            @Nullable String author,
            @Nullable String reason,
            byte[] body) {
        MessageDigest hash = sha256();
        add(before, hash);
        for (String text : new String[] {entered, kind, dispatch, author, reason}) {
            add(text == null ? null : text.getBytes(UTF_8), hash);
        }
        add(body, hash);
        return hash.digest();
    }

    /** Each part with its length, so that no two lines read the same. */
    private static void add(byte @Nullable [] part, MessageDigest hash) {
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : part.length).array());
        if (part != null) {
            hash.update(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
