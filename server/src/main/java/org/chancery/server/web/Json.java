package org.chancery.server.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.chancery.formats.in.JsonFault;
import org.jspecify.annotations.Nullable;

/** JSON out and in. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Writes part of a document. */
    @FunctionalInterface
    public interface Form {
        void write(JsonGenerator json) throws IOException;
    }

    /** Answers with the object whose fields are written. */
    public static void object(Context request, Form fields) {
        answer(request, 200, json -> {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        });
    }

    /** Answers with a document. */
    public static void answer(Context request, int status, Form document) {
        request.status(status).contentType("application/json; charset=utf-8").result(bytes(document));
    }

    /** Writes a whole document to a stream. */
    @FunctionalInterface
    public interface Document {
        void write(OutputStream stream) throws IOException;
    }

    /** Answers with a document that is written whole elsewhere. */
    public static void raw(Context request, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        request.contentType("application/json; charset=utf-8").result(bytes.toByteArray());
    }

    /** An object as text, for a notice. */
    public static String text(Form fields) {
        return new String(
                bytes(json -> {
                    json.writeStartObject();
                    fields.write(json);
                    json.writeEndObject();
                }),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Form document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            document.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toByteArray();
    }

    /** Writes an array of what each item writes. */
    public static <T> void array(String field, Collection<T> items, JsonGenerator json, Each<T> each) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            each.write(item);
        }
        json.writeEndArray();
    }

    /** Writes an array of objects with the fields each item writes. */
    public static <T> void objects(String field, Collection<T> items, JsonGenerator json, Each<T> each) throws IOException {
        array(field, items, json, item -> {
            json.writeStartObject();
            each.write(item);
            json.writeEndObject();
        });
    }

    /** Writes one item. */
    @FunctionalInterface
    public interface Each<T> {
        void write(T item) throws IOException;
    }

    /** Writes an array of strings. */
    public static void strings(String field, Collection<String> values, JsonGenerator json) throws IOException {
        array(field, values, json, json::writeString);
    }

    /**
     * The object in a request's body.
     *
     * @throws Refused if it holds none
     */
    public static JsonNode body(Context request) {
        try {
            JsonNode body = MAPPER.readTree(request.bodyAsBytes());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw Refused.wrong("The body is no valid JSON %s.".formatted(JsonFault.of(e)), "Send a JSON object.");
        } catch (IOException e) { // it lies in memory: what cannot be read of it are its characters
            throw Refused.wrong("The body is in no encoding that JSON has.", "Send a JSON object in UTF-8.");
        }
        throw Refused.wrong("The body is no JSON object.", "Send one, as /api/openapi.json describes it.");
    }

    /** The text of a field; null where it is absent or blank. */
    public static @Nullable String textOrNull(JsonNode body, String field) {
        // no table holds a zero, and what is sealed must be what is held
        String text = body.path(field).isNull() ? "" : body.path(field).asText("").replace('\0', '\uFFFD').strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * The text of a field.
     *
     * @throws Refused if it is absent or blank
     */
    public static String text(JsonNode body, String field) {
        String text = textOrNull(body, field);
        if (text == null) {
            throw Refused.wrong("“%s” is missing.".formatted(field), "Send it, as /api/openapi.json describes.").at(field);
        }
        return text;
    }
}
