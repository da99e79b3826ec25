package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.in.WarcRecords.WarcBlock;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * Reads the pages and texts of a WARC, each by the address it was fetched from.
 *
 * <p>What was fetched in vain (a redirect, a 404) and what is neither a page nor a text (pictures, scripts, the crawler's
 * own records) is passed over without a word: an archive is full of it.
 */
final class Warc implements Stretch {

    private static final Set<String> READ = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final Set<String> WITH_PAYLOAD = Set.of("response", "resource", "conversion");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

    private final String name;
    private final InputStream in;
    private final WarcRecords records;
    private final Documents documents;
    private final Limits limits;
    private int number;
    private int failedInARow;
    private boolean any;

    Warc(String name, InputStream in, Documents documents, Limits limits) {
        this.name = name;
        this.in = in;
        this.records = new WarcRecords(in, limits);
        this.documents = documents;
        this.limits = limits;
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        while (true) {
            WarcBlock record;
            try {
                record = records.next();
                failedInARow = 0;
            } catch (IOException e) {
                number++;
                any = true;
                if (++failedInARow > 2) {
                    throw e;
                }
                return Refusal.failure(name + "#" + number, e);
            }
            if (record == null) {
                if (!any) {
                    throw new Refusal("There is no page or text in the archive.", "Give one with fetched pages.");
                }
                return null;
            }
            number++;
            Arrival arrival = arrival(record);
            if (arrival != null) {
                any = true;
                return arrival;
            }
        }
    }

    private @Nullable Arrival arrival(WarcBlock record) {
        String type = record.header("warc-type").toLowerCase(Locale.ROOT);
        if (!WITH_PAYLOAD.contains(type)) {
            return null;
        }
        String told = record.header("warc-target-uri").replaceAll("^<|>$", "");
        String address = told.isEmpty() ? name + "#" + number : told;
        try {
            return Making.guarded(() -> type.equals("response")
                    ? fetched(record.block(), address)
                    : document(record.block(), record.header("content-type"), address));
        } catch (IOException e) {
            return Refusal.failure(name + "#" + number + " (" + address + ")", e).holding(head(record.block()));
        }
    }

    private static String head(byte[] block) {
        return new String(block, 0, Math.min(block.length, Arrival.Failure.SHOWN), UTF_8);
    }

    private @Nullable Arrival fetched(byte[] block, String address) throws IOException {
        if (!new String(block, 0, Math.min(5, block.length), UTF_8).equals("HTTP/")) {
            return null;
        }
        // Of known length: an answer without a Content-Length goes on to its end.
        ReadableByteChannel answer = LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(block)), ByteBuffer.allocate(0), block.length);
        HttpResponse response = HttpResponse.parse(answer);
        String type = response.headers().first("Content-Type").orElse("");
        if (response.status() != 200 || !isRead(type)) {
            return null;
        }
        return document(unpacked(response), type, address);
    }

    private byte[] unpacked(HttpResponse response) throws IOException {
        try (InputStream body = response.bodyDecoded().stream()) {
            return limits.whole(body);
        } catch (IllegalArgumentException | BufferUnderflowException e) { // jwarc's, of a head of gzip that tells a length below zero
            throw new Refusal("It is packed, and its packing is broken.", "The records after it are read; fetch the page again.");
        }
    }

    private @Nullable Arrival document(byte[] bytes, String type, String address) throws IOException {
        if (!isRead(type) || bytes.length == 0) {
            return null;
        }
        Matcher charset = CHARSET.matcher(type);
        Kind kind = Kind.of(bytes.length > Kind.HEAD ? Arrays.copyOf(bytes, Kind.HEAD) : bytes);
        Kind read = kind == Kind.PAGE ? Kind.PAGE : Kind.TEXT;
        return documents.one(address, read, bytes, charset.find() ? charset.group(1) : null);
    }

    private static boolean isRead(String type) {
        int end = type.indexOf(';');
        return READ.contains((end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // Everything wanted has been read.
        }
    }
}
