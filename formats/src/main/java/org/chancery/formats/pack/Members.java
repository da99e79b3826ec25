package org.chancery.formats.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip file, unpacked, one after the other as one stream.
 *
 * <p>A damaged member is told; reading on afterwards goes on with the next member. An archive of many members, as a
 * WARC is, so loses one record and not all that follow.
 */
final class Members extends Packed {

    private static final int[] MAGIC = {0x1F, 0x8B, 8};
    private static final int CHECKSUM = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;

    private final PushbackInputStream packed;
    private final byte[] chunk = new byte[1 << 13];
    private final CRC32 sum = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private int fed;
    private boolean within;
    private boolean damaged;
    private boolean any;
    private long taken;

    Members(InputStream packed) {
        this.packed = new PushbackInputStream(packed, chunk.length);
    }

    @Override
    long taken() {
        return taken;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            while (length > 0 && (within || opened())) {
                int n = unpacked(into, offset, length);
                if (n > 0) {
                    return n;
                }
            }
            return length == 0 ? 0 : -1;
        } catch (EOFException | DataFormatException e) {
            unread(within ? inflater.getRemaining() : 0);
            within = false;
            damaged = true;
            throw new Damaged("Its gzip data is damaged or cut off.", "Fetch it or pack it again.");
        }
    }

    /** Some bytes of the open member; 0 at its end. */
    private int unpacked(byte[] into, int offset, int length) throws IOException, DataFormatException {
        while (true) {
            int n = inflater.inflate(into, offset, length);
            if (n > 0) {
                sum.update(into, offset, n);
                return n;
            }
            if (inflater.finished()) {
                unread(inflater.getRemaining());
                within = false;
                check();
                return 0;
            }
            if (inflater.needsDictionary()) {
                throw new DataFormatException("It asks for a dictionary.");
            }
            fed = packed.read(chunk);
            if (fed < 0) {
                fed = 0;
                inflater.setInput(chunk, 0, 0);
                throw new EOFException();
            }
            taken += fed;
            inflater.setInput(chunk, 0, fed);
        }
    }

    private void unread(int unused) throws IOException {
        packed.unread(chunk, fed - unused, unused);
        taken -= unused;
    }

    private void check() throws IOException, DataFormatException {
        if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new DataFormatException("The checksum or the length differs.");
        }
    }

    /** Opens the next member; false where there is none. What follows the last one and is no member is passed over. */
    private boolean opened() throws IOException {
        if (!found()) {
            return false;
        }
        int flags = take();
        for (int i = 0; i < 6; i++) {
            take();
        }
        if ((flags & EXTRA) != 0) {
            for (int left = take() | take() << 8; left > 0; left--) {
                take();
            }
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        if ((flags & CHECKSUM) != 0) {
            take();
            take();
        }
        inflater.reset();
        sum.reset();
        within = true;
        any = true;
        return true;
    }

    /** Goes to the end of the next magic number: at once, or after damage wherever one is. */
    private boolean found() throws IOException {
        int matched = 0;
        while (matched < MAGIC.length) {
            int b = packed.read();
            if (b < 0) {
                return false;
            }
            taken++;
            if (b == MAGIC[matched]) {
                matched++;
            } else if (damaged || any) {
                matched = b == MAGIC[0] ? 1 : 0;
            } else {
                throw new EOFException();
            }
        }
        return true;
    }

    private void skipText(int flag) throws IOException {
        if (flag != 0) {
            while (take() != 0) {
                continue;
            }
        }
    }

    private long number() throws IOException {
        return take() | (long) take() << 8 | (long) take() << 16 | (long) take() << 24;
    }

    private int take() throws IOException {
        int b = packed.read();
        if (b < 0) {
            throw new EOFException();
        }
        taken++;
        return b;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
