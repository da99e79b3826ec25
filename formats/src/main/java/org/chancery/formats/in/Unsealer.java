package org.chancery.formats.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chancery.formats.page.PageReader;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.PlainText;
import org.jspecify.annotations.Nullable;

/** Opens bytes of whatever kind: tells the kind, unpacks, and gives them to the reader of their kind. */
final class Unsealer {

    private final Limits limits;
    private final Registrar registrar;
    private final JsonRecord jsonRecord;
    private final PageReader pages = new PageReader();

    Unsealer(Limits limits, Registrar registrar) {
        this.limits = limits;
        this.registrar = registrar;
        this.jsonRecord = new JsonRecord(registrar);
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
            default -> {
                try (InputStream closing = in) {
                    yield document(source, kind, readAll(closing), charset);
                }
            }
        };
    }

    /** What one document of a kind that is read as a whole holds. */
    private Stretch document(String source, Kind kind, byte[] bytes, @Nullable String charset) throws IOException {
        if (kind == Kind.JSON_ARRAY) {
            return JsonDocument.of(source, bytes, jsonRecord);
        }
        Decoder.Decoded decoded = Decoder.decode(bytes, charset);
        if (decoded.text().isBlank()) {
            throw Refusal.empty();
        }
        Article article =
                kind == Kind.PAGE ? pages.read(decoded.text(), source) : PlainText.read(decoded.text());
        return Stretch.of(List.of(registrar.register(article, null, source, decoded.warnings())));
    }

    private byte[] readAll(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            throw Refusal.tooLarge(limits);
        }
        return bytes;
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
