package org.chancery.formats.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zstandard and gzip, whole and damaged. */
@Timeout(60)
class PackingTest {

    private static final byte[] ONE = "Peru spoke of Chile. ".repeat(9_000).getBytes(UTF_8);
    private static final byte[] TWO = "Chile spoke of Peru. ".repeat(50).getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource(Packing.class)
    void whatWasPackedInSeveralPiecesComesAsOne(Packing packing) throws IOException {
        byte[] file = all(packing.pack(ONE), packing.pack(TWO));

        assertThat(unpacked(packing, file)).isEqualTo(all(ONE, TWO));
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void packingIsToldFromItsFirstBytes(Packing packing) throws IOException {
        assertThat(Packing.of(packing.pack(ONE))).isEqualTo(packing);
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void sameBytesAreAlwaysPackedTheSame(Packing packing) throws IOException {
        assertThat(packing.pack(ONE)).isEqualTo(packing.pack(ONE));
    }

    @Test
    void skippableFramesArePassedOver() throws IOException {
        byte[] file = all(skippable(0x184D2A51, new byte[300_000]), Packing.ZST.pack(ONE), skippable(0x184D2A50, TWO), Packing.ZST.pack(TWO));

        assertThat(Packing.of(file)).isEqualTo(Packing.ZST);
        assertThat(unpacked(Packing.ZST, file)).isEqualTo(all(ONE, TWO));
    }

    @Test
    void dictionaryAtTheHeadOfAWarcIsUsed() throws IOException {
        byte[] dictionary = "Peru recalled its ambassador from Chile and Chile its own. ".repeat(20).getBytes(UTF_8);
        byte[] packed = withDictionary(TWO, dictionary);

        assertThat(unpacked(Packing.ZST, all(skippable(0x184D2A5D, dictionary), packed, withDictionary(ONE, dictionary))))
                .isEqualTo(all(TWO, ONE));
        assertThat(unpacked(Packing.ZST, all(skippable(0x184D2A5D, Packing.ZST.pack(dictionary)), packed))).isEqualTo(TWO);
    }

    @Test
    void damagedFrameIsToldAndTheNextIsUnpacked() throws IOException {
        byte[] broken = Packing.ZST.pack(random(40_000));
        Arrays.fill(broken, 20_000, 20_020, (byte) 0x55);
        byte[] file = all(Packing.ZST.pack(ONE), broken, Packing.ZST.pack(TWO));

        try (InputStream in = Packing.ZST.unpacked(new ByteArrayInputStream(file))) {
            assertThatThrownBy(() -> in.readAllBytes()).isInstanceOf(Damaged.class).hasMessageContaining("damaged");
            assertThat(in.readAllBytes()).isEqualTo(TWO);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZST"})
    void whatIsCutOffIsToldOnce(Packing packing) throws IOException {
        byte[] file = packing.pack(random(5_000));

        try (InputStream in = packing.unpacked(new ByteArrayInputStream(Arrays.copyOf(file, file.length - 30)))) {
            assertThatThrownBy(() -> in.readAllBytes()).isInstanceOf(Damaged.class);
            assertThat(in.read()).isNegative();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZST"})
    void bytesThatUnpackWithoutEndAreRefused(Packing packing) throws IOException {
        byte[] piece = packing.pack(new byte[16 << 20]);
        byte[] bomb = all(piece, piece, piece, piece, piece, piece);

        assertThatThrownBy(() -> {
                    try (InputStream in = packing.unpacked(new ByteArrayInputStream(bomb))) {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    }
                })
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("times its size");
    }

    @Test
    void frameThatNeedsTooMuchMemoryIsRefusedWithWhatToDo() {
        // A frame with a window of 1 GB (RFC 8878, 3.1.1.1.2) and one empty block.
        byte[] wide = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0xA0, 1, 0, 0};

        assertThatThrownBy(() -> unpacked(Packing.ZST, wide))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("128 MB");
    }

    private static byte[] unpacked(Packing packing, byte[] bytes) throws IOException {
        try (InputStream in = packing.unpacked(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] withDictionary(byte[] bytes, byte[] dictionary) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            return context.loadDict(dictionary).compress(bytes);
        }
    }

    private static byte[] skippable(int magic, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(magic)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        return bytes;
    }

    private static byte[] all(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
