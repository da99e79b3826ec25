package org.chancery.formats.in;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Unpacks gzip, also of several members, and refuses what is damaged or unpacks without end. */
final class Gunzip extends FilterInputStream {

    /** News packs to a third or a tenth; a bomb to a thousandth. */
    private static final long RATIO = 250;

    private static final long FREE = 64L << 20;

    private final Members members;
    private long unpacked;

    Gunzip(InputStream packed) {
        this(new Members(packed));
    }

    private Gunzip(Members members) {
        super(members);
        this.members = members;
    }

    /** The first bytes of what {@code head}, the beginning of a gzip file, unpacks to. */
    static byte[] head(byte[] head) throws IOException {
        byte[] found = new byte[Kind.HEAD];
        int length = 0;
        try (InputStream in = new Members(new ByteArrayInputStream(head))) {
            for (int n = in.read(found); n > 0; n = in.read(found, length, found.length - length)) {
                length += n;
            }
        } catch (Refusal e) {
            if (length == 0) {
                throw e;
            }
            // Only the head was given; whether the rest is whole is seen when it is read.
        }
        return Arrays.copyOf(found, length);
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
        if (unpacked > FREE && unpacked / RATIO > members.taken()) {
            throw new Refusal(
                    "It unpacks to more than %d times its size.".formatted(RATIO), "Unpack it and look at what it holds.");
        }
        return n;
    }
}
