package org.chancery.formats.pack;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How bytes are packed. */
public enum Packing {
    NONE("") {
        @Override
        public InputStream unpacked(InputStream packed) {
            return packed;
        }

        @Override
        public byte[] pack(byte[] bytes) {
            return bytes;
        }
    },
    GZIP(".gz") {
        @Override
        public InputStream unpacked(InputStream packed) {
            return new Unpacking(new Members(packed));
        }

        @Override
        public byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            return packed.toByteArray();
        }
    },
    ZST(".zst") {
        @Override
        public InputStream unpacked(InputStream packed) throws IOException {
            return new Unpacking(Frames.of(packed));
        }

        @Override
        public byte[] pack(byte[] bytes) throws IOException {
            try (ZstdCompressCtx context = ZstdLibrary.make(ZstdCompressCtx::new)) {
                return context.setLevel(LEVEL).setChecksum(true).compress(bytes);
            }
        }
    };

    /** Beyond it readings of a few megabytes get no smaller worth the time. */
    private static final int LEVEL = 9;

    private final String suffix;

    Packing(String suffix) {
        this.suffix = suffix;
    }

    /** What names of files packed so end with: {@code .gz}, {@code .zst}, or nothing. */
    public String suffix() {
        return suffix;
    }

    /** The packing of bytes that begin so; four of them suffice. */
    public static Packing of(byte[] head) {
        if (head.length > 1 && at(head, 0) == 0x1F && at(head, 1) == 0x8B) {
            return GZIP;
        }
        boolean frame = head.length > 3 && at(head, 0) == 0x28 && at(head, 1) == 0xB5 && at(head, 2) == 0x2F && at(head, 3) == 0xFD;
        boolean skippable =
                head.length > 3 && at(head, 0) >> 4 == 5 && at(head, 1) == 0x2A && at(head, 2) == 0x4D && at(head, 3) == 0x18;
        return frame || skippable ? ZST : NONE;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /**
     * The bytes that were packed, of all members or frames.
     *
     * @param packed closed with what is returned, which throws {@link Damaged} where it is
     */
    public abstract InputStream unpacked(InputStream packed) throws IOException;

    /** These bytes as one member or frame; several one after the other are a file. The same bytes always give the same. */
    public abstract byte[] pack(byte[] bytes) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
