package org.chancery.formats.pack;

import java.io.IOException;
import java.io.InputStream;

/** Bytes being unpacked, which knows how many packed ones it took for them. */
abstract class Packed extends InputStream {

    /** How many packed bytes were used so far. */
    abstract long taken();

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;
}
