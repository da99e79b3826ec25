package org.chancery.formats.in;

import java.io.IOException;
import java.util.List;
import org.chancery.formats.page.PageReader;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads documents that are there as a whole: a page, a text, a feed, an array of JSON objects. */
final class Documents {

    /** In bytes. A page taken apart takes twenty times its size and more, and has to find room beside the dispatches in work. */
    private static final int LARGEST_PAGE = 8 << 20;

    private final Registrar registrar;
    private final JsonRecord jsonRecord;
    private final PageReader pages = new PageReader();
    private final Feed feeds;

    Documents(Registrar registrar, JsonRecord jsonRecord) {
        this.registrar = registrar;
        this.jsonRecord = jsonRecord;
        this.feeds = new Feed(registrar, pages);
    }

    /**
     * What a document holds.
     *
     * @param source the path or address, which names the records too
     * @param charset what an HTTP header says; null where there is none
     */
    Stretch all(String source, Kind kind, byte[] bytes, @Nullable String charset) throws IOException {
        return switch (kind) {
            case JSON_ARRAY -> JsonDocument.of(source, bytes, jsonRecord);
            case FEED -> feeds.read(source, Decoder.decode(bytes, charset));
            default -> Stretch.of(List.of(one(source, kind, bytes, charset)));
        };
    }

    /** The one dispatch of a page or a text. */
    Arrival one(String source, Kind kind, byte[] bytes, @Nullable String charset) throws IOException {
        if (kind == Kind.PAGE && bytes.length > LARGEST_PAGE) {
            throw new Refusal(
                    "It is larger than the limit of %d MB for one page.".formatted(LARGEST_PAGE >> 20), "Save its words as a plain text.");
        }
        Decoder.Decoded decoded = Decoder.decode(bytes, charset);
        if (decoded.text().isBlank()) {
            throw Refusal.empty();
        }
        Article article = kind == Kind.PAGE ? pages.read(decoded.text(), source) : PlainText.read(decoded.text());
        return registrar.register(article, null, source, decoded.warnings());
    }
}
