package org.chancery.formats.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for names. */
public final class Numbers {

    private Numbers() {}

    /** A number that is always the same for a name; not negative and of 53 bits, so that any program can hold it. */
    public static long of(String name) {
        return hash(name) >>> 11;
    }

    private static long hash(String name) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not.", e);
        }
    }
}
