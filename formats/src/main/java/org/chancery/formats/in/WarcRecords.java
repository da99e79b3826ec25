package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.text.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a WARC into its records, and finds the next one again after a broken one.
 *
 * <p>jwarc ends at the first broken record; an archive of a million pages should not. So the cutting is done here, by
 * {@code Content-Length}, and after trouble by looking for the next line that opens a record.
 */
final class WarcRecords {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern OPENING = Pattern.compile("WARC/[01]\\.\\d+\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final InputStream in;
    private final Limits limits;
    private boolean lost;

    WarcRecords(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /**
     * One record.
     *
     * @param headers its named fields, the names in lower case
     * @param block its content
     */
    record WarcBlock(Map<String, String> headers, byte[] block) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /**
     * The next record; null at the end.
     *
     * @throws IOException if a record is broken; asking again gives the one after it
     */
    @Nullable WarcBlock next() throws IOException {
        String line = line();
        while (line != null && !OPENING.matcher(line).matches()) {
            if (!line.isBlank() && !lost) {
                lost = true;
                throw new Refusal(
                        "Some of its bytes belong to no record.", "The records after them are read; fetch the archive again.");
            }
            line = line();
        }
        if (line == null) {
            return null;
        }
        lost = true;
        Map<String, String> headers = headers();
        String length = headers.getOrDefault("content-length", "");
        if (!LENGTH.matcher(length).matches()) {
            throw new Refusal(
                    "A record has the Content-Length “%s”.".formatted(Shortened.value(length)),
                    "The records after it are read; fetch the archive again.");
        }
        byte[] block = block(Long.parseLong(length));
        lost = false;
        return new WarcBlock(headers, block);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        int size = 0;
        for (String line = line(); line != null && !line.isBlank(); line = line()) {
            size += line.length();
            int colon = line.indexOf(':');
            if (size > LONGEST_HEADER || colon < 1) {
                throw new Refusal(
                        "The head of a record is broken.", "The records after it are read; fetch the archive again.");
            }
            headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** The content; empty where it is longer than the limit, which no article is. */
    private byte[] block(long length) throws IOException {
        boolean tooLong = length > limits.documentBytes();
        byte[] block = in.readNBytes(tooLong ? 0 : (int) length);
        long missing = length - block.length;
        if (tooLong) {
            missing -= skipped(length);
        }
        if (missing > 0) {
            throw new Refusal(
                    "Its last record is cut off: %d of %d bytes are missing.".formatted(missing, length),
                    "Fetch the archive again.");
        }
        return block;
    }

    private long skipped(long length) throws IOException {
        byte[] chunk = new byte[1 << 13];
        long left = length;
        while (left > 0) {
            int n = in.read(chunk, 0, (int) Math.min(left, chunk.length));
            if (n < 0) {
                break;
            }
            left -= n;
        }
        return length - left;
    }

    /** A line without its end; only the beginning of one that is no line of a head. Null at the end. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(80);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < LONGEST_HEADER) {
                bytes.write(b);
            }
        }
        byte[] line = bytes.toByteArray();
        int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return new String(line, 0, end, lost ? ISO_8859_1 : UTF_8);
    }
}
