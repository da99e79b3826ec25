package org.chancery.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.chancery.server.web.ContentPolicy;
import org.chancery.server.web.SafeHeaders;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers before a request reaches a room: to what is no HTTP, to an address no file can have, to heads beyond
 * all measure. It says no more than the status, repeats nothing of the request, and has the headers of every other answer.
 */
final class BareAnswers extends ErrorHandler {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    protected void generateResponse(
            Request request, Response response, int code, @Nullable String message, @Nullable Throwable cause, Callback callback)
            throws IOException {
        headers(response.getHeaders());
        String body = MAPPER.writeValueAsString(Map.of("error", told(code), "next", "See /api/openapi.json."));
        Content.Sink.write(response, true, body, callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        headers(fields);
        return ByteBuffer.wrap("{\"error\":\"%s\"}".formatted(told(status)).getBytes(UTF_8));
    }

    private static String told(int code) {
        return "The request cannot be answered: %d %s.".formatted(code, HttpStatus.getMessage(code));
    }

    private static void headers(HttpFields.Mutable fields) {
        SafeHeaders.ALL.forEach(fields::put);
        fields.put(ContentPolicy.HEADER, ContentPolicy.NOTHING);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
    }
}
