package org.chancery.formats.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream whose first bytes were looked at; they, and trouble met while looking, are met again when it is read. */
final class Ahead extends FilterInputStream {

    private final byte[] head;
    private int given;
    private @Nullable IOException trouble;

    private Ahead(InputStream in, byte[] head, @Nullable IOException trouble) {
        super(in);
        this.head = head;
        this.trouble = trouble;
    }

    /**
     * Looks at the first bytes.
     *
     * @param most how many
     * @throws IOException if there is trouble before the first of them
     */
    static Ahead of(InputStream in, int most) throws IOException {
        byte[] found = new byte[most];
        int length = 0;
        try {
            for (int n = in.read(found); n > 0; n = in.read(found, length, most - length)) {
                length += n;
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
            return new Ahead(in, Arrays.copyOf(found, length), e);
        }
        return new Ahead(in, Arrays.copyOf(found, length), null);
    }

    /** The first bytes: as many as were asked for, or all there are. */
    byte[] head() {
        return head.clone();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (given < head.length) {
            int n = Math.min(length, head.length - given);
            System.arraycopy(head, given, into, offset, n);
            given += n;
            return n;
        }
        IOException met = trouble;
        if (met != null) {
            trouble = null;
            throw met;
        }
        return super.read(into, offset, length);
    }
}
