package org.chancery.formats.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What somebody else unpacks, as the entries of a ZIP, held to the same bounds as what is unpacked here. */
public final class Unpacked extends Packed {

    private final InputStream content;
    private final LongSupplier taken;

    private Unpacked(InputStream content, LongSupplier taken) {
        this.content = content;
        this.taken = taken;
    }

    /**
     * The same bytes, until they are more than a bomb alone unpacks to; then {@link Damaged}.
     *
     * @param content what is unpacked; not closed with what is returned
     * @param taken tells how many packed bytes were used for it so far
     */
    public static InputStream within(InputStream content, LongSupplier taken) {
        return new Unpacking(new Unpacked(content, taken));
    }

    @Override
    long taken() {
        return taken.getAsLong();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return content.read(into, offset, length);
    }
}
