package org.chancery.formats.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text whose lines are of a length that memory can hold; where one is not, {@link TooLong}. */
final class ShortLines extends FilterReader {

    /** In UTF-16 code units: several times what the reading of the longest dispatch taken comes to. */
    static final int LONGEST = 32 << 20;

    private long length;

    ShortLines(Reader text) {
        super(text);
    }

    /** A line is longer than {@link #LONGEST}. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("a line has more than %,d characters".formatted(LONGEST));
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        int n = super.read(into, offset, most);
        for (int i = offset; i < offset + n; i++) {
            length = into[i] == '\n' || into[i] == '\r' ? 0 : length + 1;
            if (length > LONGEST) {
                throw new TooLong();
            }
        }
        return n;
    }
}
