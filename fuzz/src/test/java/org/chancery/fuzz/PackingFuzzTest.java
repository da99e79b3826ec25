package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.chancery.formats.pack.Damaged;
import org.chancery.formats.pack.Packing;

/** Gzip and Zstandard: what is damaged is told and passed over, what unpacks without end is refused, and what was packed comes back. */
class PackingFuzzTest {

    private static final int HEAD = 4;

    /** What is unpacked is looked at as far as this, in bytes: a few kilobytes may hold a gigabyte of zeros. */
    private static final long FAR_ENOUGH = 80L << 20;

    @FuzzTest
    void packing(byte[] bytes) throws IOException {
        Packing packing = Packing.of(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        if (packing != Packing.NONE) {
            through(packing, bytes);
        }
        for (Packing way : Packing.values()) {
            try (InputStream back = way.unpacked(new ByteArrayInputStream(way.pack(bytes)))) {
                if (!Arrays.equals(back.readAllBytes(), bytes)) {
                    throw new AssertionError("%s gives other bytes back.".formatted(way));
                }
            }
        }
        Arrived.soundly(bytes);
    }

    private static void through(Packing packing, byte[] bytes) throws IOException {
        byte[] chunk = new byte[1 << 16];
        int damages = 0;
        long unpacked = 0;
        try (InputStream in = packing.unpacked(new ByteArrayInputStream(bytes))) {
            for (int n = 0; n >= 0 && unpacked < FAR_ENOUGH; unpacked += n) {
                try {
                    n = in.read(chunk);
                } catch (Damaged e) {
                    Words.tell(e.getMessage() + " " + e.nextStep());
                    n = 0;
                    if (++damages > bytes.length + 1) {
                        throw new AssertionError("%d bytes are damaged in more places than that.".formatted(bytes.length));
                    }
                }
            }
        }
    }
}
