package org.chancery.formats.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chancery.formats.pack.Damaged;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object a line, as the lines come.
 *
 * <p>A bad line is one failure, named {@code file#line}, and the next line is read; so it is where packed bytes are damaged, as
 * far as they are whole behind the damage. A file that begins with an object over
 * several lines is read as a whole.
 */
final class JsonLines implements Stretch {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String name;
    private final InputStream in;
    private final JsonRecord form;
    private final Limits limits;
    private int line;
    private int damagedInARow;
    private boolean begun;
    private @Nullable Stretch whole;
    private byte @Nullable [] ahead;

    JsonLines(String name, InputStream in, JsonRecord form, Limits limits) {
        this.name = name;
        this.in = in;
        this.form = form;
        this.limits = limits;
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        Stretch rest = whole;
        if (rest != null) {
            return rest.next();
        }
        while (true) {
            byte[] bytes;
            try {
                bytes = ahead == null ? readLine() : ahead;
                damagedInARow = 0;
            } catch (Damaged e) {
                line++;
                if (++damagedInARow > 2) {
                    throw e;
                }
                return Refusal.failure(name + "#" + line, e);
            }
            ahead = null;
            if (bytes == null) {
                return null;
            }
            line++;
            if (bytes.length > limits.documentBytes()) {
                return Refusal.failure(name + "#" + line, Refusal.tooLarge(limits));
            }
            Decoder.Decoded decoded = Decoder.decode(bytes, null);
            if (decoded.text().isBlank()) {
                continue;
            }
            return read(bytes, decoded);
        }
    }

    private @Nullable Arrival read(byte[] bytes, Decoder.Decoded decoded) throws IOException {
        try {
            return Making.guarded(() -> parsed(bytes, decoded));
        } catch (Refusal e) {
            return Refusal.failure(name + "#" + line, e).holding(decoded.text());
        }
    }

    private @Nullable Arrival parsed(byte[] bytes, Decoder.Decoded decoded) throws IOException {
        boolean first = !begun;
        begun = true;
        String record = name + "#" + line;
        try {
            return told(form.read(node(decoded.text()), record, decoded.warnings()), decoded.text());
        } catch (JsonEOFException e) {
            byte[] second = first ? readLine() : null;
            ahead = second;
            if (second == null || isObject(second)) {
                return broken(record, e).holding(decoded.text());
            }
            ahead = null;
            whole = Stretch.of(List.of()); // Where it cannot be read as a whole either, nothing of it is left.
            Stretch rest = asWhole(bytes, second);
            whole = rest;
            return rest.next();
        } catch (JsonProcessingException e) {
            return broken(record, e).holding(decoded.text());
        }
    }

    /** The dispatch of an object that stands by itself. */
    static Arrival record(String name, String json, JsonRecord form) {
        try {
            return told(form.read(node(json), name, List.of()), json);
        } catch (JsonProcessingException e) {
            return broken(name, e).holding(json);
        }
    }

    private static JsonNode node(String json) throws JsonProcessingException {
        return MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(json);
    }

    private static Arrival told(Arrival arrival, String line) {
        return arrival instanceof Arrival.Failure failure ? failure.holding(line) : arrival;
    }

    /** Whether a line is an object by itself: then the line before it was one too, and is merely broken. */
    private static boolean isObject(byte[] line) {
        try {
            return node(Decoder.decode(line, null).text()).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** The objects of a document that does not keep to lines. */
    private Stretch asWhole(byte[] begun, byte[] second) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(begun);
        all.write('\n');
        all.write(second);
        all.write('\n');
        all.write(in.readNBytes((int) limits.documentBytes()));
        if (all.size() > limits.documentBytes()) {
            throw Refusal.tooLarge(limits);
        }
        return JsonDocument.of(name, all.toByteArray(), form);
    }

    static Arrival.Failure broken(String record, JsonProcessingException e) {
        return new Arrival.Failure(record, "It is no valid JSON %s.".formatted(JsonFault.of(e)), "Mend the line, or leave it out.");
    }

    /** The bytes up to the next line feed; one more than the limit where it is longer, its rest skipped; null at the end. */
    private byte @Nullable [] readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() <= limits.documentBytes()) {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
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
