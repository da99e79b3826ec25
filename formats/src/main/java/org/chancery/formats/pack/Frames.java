package org.chancery.formats.pack;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a Zstandard file (RFC 8878), unpacked, one after the other as one stream.
 *
 * <p>A damaged frame is told; reading on afterwards goes on with the next frame. What frames of another kind hold (the skippable ones) is
 * passed over, but for a dictionary at the head of a file, which a WARC may have (Use of Zstandard in WARC, IIPC, 1.0). A frame
 * that asks for more than 128 MB to look back on is refused; that much lies outside the heap while one is read.
 */
final class Frames extends Packed {

    private static final int BUFFER = 1 << 17;
    private static final int FRAME = 0xFD2FB528;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final int LARGEST_DICTIONARY = 16 << 20;

    private final InputStream packed;
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);
    private final byte[] chunk = new byte[BUFFER];
    private final ZstdDecompressCtx context;
    private byte @Nullable [] dictionary;
    private boolean within;
    private boolean damaged;
    private boolean any;
    private long fed;

    private Frames(InputStream packed, ZstdDecompressCtx context) {
        this.packed = packed;
        this.context = context;
        in.limit(0);
        out.limit(0);
    }

    /** @throws Damaged where this machine has no library of Zstandard */
    static Frames of(InputStream packed) throws Damaged {
        return new Frames(packed, ZstdLibrary.make(ZstdDecompressCtx::new));
    }

    @Override
    long taken() {
        return fed - in.remaining();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            while (length > 0 && !out.hasRemaining()) {
                if (!within && !opened()) {
                    return -1;
                }
                unpack();
            }
        } catch (ZstdException e) {
            throw damage(told(e));
        } catch (EOFException e) {
            throw damage(new Damaged("Its Zstandard data is cut off.", "Fetch it again."));
        }
        int n = Math.min(length, out.remaining());
        out.get(into, offset, n);
        return n;
    }

    /** Some bytes of the open frame, or its end. */
    private void unpack() throws IOException {
        while (true) {
            out.clear();
            boolean ended = context.decompressDirectByteBufferStream(out, in);
            out.flip();
            within = !ended;
            if (ended || out.hasRemaining()) {
                return;
            }
            if (!in.hasRemaining() && !more()) {
                throw new EOFException();
            }
        }
    }

    /** Opens the next frame; false where there is none. */
    private boolean opened() throws IOException {
        while (has(4)) {
            int magic = in.getInt(in.position());
            if (magic == FRAME) {
                within = true;
                any = true;
                damaged = false;
                return true;
            }
            if ((magic & ~0xF) == SKIPPABLE && has(8)) {
                skip(magic);
            } else if (damaged || any) {
                in.get();
            } else {
                throw new EOFException();
            }
        }
        if (!any && !damaged && fed > 0) {
            throw new EOFException();
        }
        return false;
    }

    private void skip(int magic) throws IOException {
        in.getInt();
        long left = in.getInt() & 0xFFFFFFFFL;
        if (magic == DICTIONARY && !any && left <= LARGEST_DICTIONARY) {
            learn(taken((int) left));
            return;
        }
        while (left > 0) {
            if (!in.hasRemaining() && !more()) {
                throw new EOFException();
            }
            int n = (int) Math.min(left, in.remaining());
            in.position(in.position() + n);
            left -= n;
        }
    }

    /** The dictionary is as it is, or packed itself. */
    private void learn(byte[] told) throws IOException {
        boolean isPacked = told.length > 4 && ByteBuffer.wrap(told).order(ByteOrder.LITTLE_ENDIAN).getInt() == FRAME;
        if (!isPacked) {
            dictionary = told;
        } else {
            try (Frames inner = of(new ByteArrayInputStream(told))) {
                dictionary = inner.readNBytes(LARGEST_DICTIONARY);
            }
        }
        context.loadDict(dictionary);
    }

    private byte[] taken(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            if (!in.hasRemaining() && !more()) {
                throw new EOFException();
            }
            int n = Math.min(length - done, in.remaining());
            in.get(bytes, done, n);
            done += n;
        }
        return bytes;
    }

    /** Whether so many bytes are there, read on for them. */
    private boolean has(int bytes) throws IOException {
        while (in.remaining() < bytes) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    private boolean more() throws IOException {
        in.compact();
        int n = packed.read(chunk, 0, in.remaining());
        if (n > 0) {
            in.put(chunk, 0, n);
            fed += n;
        }
        in.flip();
        return n > 0;
    }

    private static Damaged told(ZstdException e) {
        long code = Math.abs(e.getErrorCode()); // The library gives it with either sign.
        if (code == Zstd.errFrameParameterWindowTooLarge()) {
            return new Damaged(
                    "It is packed so as to need more than 128 MB to unpack (zstd --long).", "Unpack it: zstd -d --long=31.");
        }
        if (code == Zstd.errDictionaryWrong()) {
            return new Damaged("It is packed with a dictionary that it does not bring.", "Unpack it with the dictionary: zstd -d -D.");
        }
        return new Damaged("Its Zstandard data is damaged (%s).".formatted(e.getMessage()), "Fetch it or pack it again.");
    }

    private Damaged damage(Damaged told) {
        within = false;
        damaged = true;
        out.limit(0);
        if (in.hasRemaining()) {
            in.get(); // Where the library stumbles it has taken nothing, and the next frame is looked for from here.
        }
        context.reset();
        if (dictionary != null) {
            context.loadDict(dictionary);
        }
        return told;
    }

    @Override
    public void close() throws IOException {
        context.close();
        packed.close();
    }
}
