package org.chancery.formats.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.formats.pack.Packing;
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
        Ahead ahead = Ahead.of(raw, Kind.HEAD);
        Packing packing = Packing.of(ahead.head());
        if (packing == Packing.NONE) {
            return open(source, ahead, ahead.head(), charset);
        }
        InputStream unpacked = packing.unpacked(new BufferedInputStream(ahead, 1 << 16));
        try {
            Ahead within = Ahead.of(unpacked, Kind.HEAD);
            if (Packing.of(within.head()) != Packing.NONE) {
                throw new Refusal("It is packed twice.", "Unpack it once.");
            }
            return open(source, within, within.head(), charset);
        } catch (IOException e) {
            unpacked.close();
            throw e;
        }
    }

    private Stretch open(String source, InputStream raw, byte[] head, @Nullable String charset) throws IOException {
        if (head.length == 0) {
            throw Refusal.empty();
        }
        Kind kind = Kind.of(head);
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
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
}
