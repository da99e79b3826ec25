package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Tells text of two bytes a character (UTF-16), with or without its mark, from the first bytes. */
final class Wide {

    private static final int LOOKED_AT = 2048;

    private Wide() {}

    /** The charset and how many bytes its mark takes; null where the bytes are no UTF-16. */
    record Form(Charset charset, int mark) {

        String text(byte[] bytes) {
            return new String(bytes, mark, bytes.length - mark, charset);
        }
    }

    /**
     * The form of these bytes.
     *
     * <p>Without a mark it is told from the zeros: in text of any alphabet blanks and line ends have one, always on the
     * same side, and no other text has any.
     */
    static @Nullable Form of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new Form(UTF_16BE, 2);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new Form(UTF_16LE, 2);
        }
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        boolean many = Math.max(zeros[0], zeros[1]) * 12 > length / 2;
        if (!many || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return new Form(zeros[0] > 0 ? UTF_16BE : UTF_16LE, 0);
    }
}
