package org.chancery.formats.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how much of it was read: of a packed one, so many packed bytes. */
public final class Counted extends FilterInputStream {

    private long count;

    /** @param in closed with it */
    public Counted(InputStream in) {
        super(in);
    }

    /** In bytes. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count += Math.max(0, n);
        return n;
    }
}
