package org.chancery.formats.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens bytes of whatever kind: tells the kind, unpacks, and gives them to the reader of their kind. */
final class Unsealer {

    private final Limits limits;
    private final JsonRecord jsonRecord;
    private final Documents documents;

    Unsealer(Limits limits, Registrar registrar) {
        this.limits = limits;
        this.jsonRecord = new JsonRecord(registrar);
        this.documents = new Documents(registrar, jsonRecord);
    }

    /**
     * What a stream holds. The stretch closes the stream; so does a refusal's thrower, who still has it.
     *
     * @param source the path or address, which names the records too
     * @param charset what an HTTP header says; null where there is none
     */
    Stretch open(String source, InputStream raw, @Nullable String charset) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] head = head(in);
        Kind kind = Kind.of(head);
        if (kind == Kind.GZIP) {
            kind = Kind.of(Gunzip.head(head));
            if (kind == Kind.GZIP) {
                throw new Refusal("It is packed twice.", "Unpack it once.");
            }
            in = new BufferedInputStream(new Gunzip(in), 1 << 16);
        }
        return switch (kind) {
            case JSON_LINES -> new JsonLines(source, in, jsonRecord, limits);
            case WARC -> new Warc(source, in, documents, limits);
            default -> {
                try (InputStream closing = in) {
                    yield documents.all(source, kind, limits.whole(closing), charset);
                }
            }
        };
    }

    /** The dispatch of one JSON object. */
    Arrival record(String name, String json) {
        return JsonLines.record(name, json, jsonRecord);
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Kind.HEAD);
        byte[] head = in.readNBytes(Kind.HEAD);
        in.reset();
        if (head.length == 0) {
            throw Refusal.empty();
        }
        return head;
    }
}
