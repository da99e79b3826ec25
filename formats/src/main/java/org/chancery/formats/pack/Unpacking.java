package org.chancery.formats.pack;

import java.io.FilterInputStream;
import java.io.IOException;

/** Unpacks, and refuses what unpacks without end. */
final class Unpacking extends FilterInputStream {

    /** News packs to a third or a tenth; a bomb to a thousandth. */
    private static final long RATIO = 250;

    private static final long FREE = 64L << 20;

    private final Packed packed;
    private long unpacked;

    Unpacking(Packed packed) {
        super(packed);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        unpacked += Math.max(n, 0);
        if (unpacked > FREE && unpacked / RATIO > packed.taken()) {
            throw new Damaged(
                    "It unpacks to more than %d times its size.".formatted(RATIO), "Unpack it and look at what it holds.");
        }
        return n;
    }
}
