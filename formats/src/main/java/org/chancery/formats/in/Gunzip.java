package org.chancery.formats.in;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip, also of several members, and refuses what is damaged or unpacks without end. */
final class Gunzip extends FilterInputStream {

    /** News packs to a third or a tenth; a bomb to a thousandth. */
    private static final long RATIO = 250;

    private static final long FREE = 64L << 20;

    private final Counted packed;
    private long unpacked;

    Gunzip(InputStream packed) throws IOException {
        this(new Counted(packed));
    }

    private Gunzip(Counted packed) throws IOException {
        super(opened(packed));
        this.packed = packed;
    }

    /** The first bytes of what {@code head}, the beginning of a gzip file, unpacks to. */
    static byte[] head(byte[] head) throws Refusal {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            byte[] found = new byte[Kind.HEAD];
            int length = 0;
            try {
                for (int n = in.read(found); n > 0; n = in.read(found, length, found.length - length)) {
                    length += n;
                }
            } catch (EOFException e) {
                // Only the head was given.
            }
            return Arrays.copyOf(found, length);
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static InputStream opened(Counted packed) throws IOException {
        try {
            return new GZIPInputStream(packed, 1 << 16);
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return new Refusal("Its gzip data is damaged or cut off.", "Fetch it or pack it again.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n;
        try {
            n = super.read(into, offset, length);
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
        unpacked += Math.max(n, 0);
        if (unpacked > FREE && unpacked / RATIO > packed.count) {
            throw new Refusal(
                    "It unpacks to more than %d times its size.".formatted(RATIO), "Unpack it and look at what it holds.");
        }
        return n;
    }

    /** Counts what is read, and never says that nothing is available: GZIPInputStream would take that for the end. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
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
            count += Math.max(n, 0);
            return n;
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
