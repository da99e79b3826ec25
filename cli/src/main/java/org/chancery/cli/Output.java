package org.chancery.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, whose failures are known as such.
 *
 * <p>A reader that has had enough, as {@code head} has, is no failure; a full disk or a closed stream is one, and is not to
 * be taken for a failure of an input.
 */
final class Output extends FilterOutputStream {

    private @Nullable Broken first;

    Output(OutputStream out) {
        super(out);
    }

    /** The output cannot be written to. */
    static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;
        private final boolean readerGone;

        private Broken(IOException cause) {
            super("The output cannot be written (%s). Check the disk and where the output goes.".formatted(cause.getMessage()),
                    cause);
            String message = String.valueOf(cause.getMessage());
            this.readerGone = message.contains("Broken pipe") || message.contains("pipe is being closed");
        }

        /** Whether whoever read the output has had enough. */
        boolean readerGone() {
            return readerGone;
        }
    }

    /** Whether something of what was written is lost, though whoever wrote it may not have noticed: a print stream does not. */
    boolean lostWords() {
        return first != null && !first.readerGone();
    }

    private Broken broke(IOException cause) {
        Broken broken = new Broken(cause);
        first = first == null ? broken : first;
        return broken;
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw broke(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw broke(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw broke(e);
        }
    }
}
