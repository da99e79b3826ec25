package org.chancery.server.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.chancery.server.TestDesk;
import org.jspecify.annotations.Nullable;

/** Somebody at the door: keeps the cookie he is given, as a browser does, and sends what headers a test wants. */
final class Visitor {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final TestDesk desk;
    private @Nullable String cookie;

    Visitor(TestDesk desk) {
        this.desk = desk;
    }

    /** The cookie he holds, as name=value. */
    @Nullable String cookie() {
        return cookie;
    }

    void hold(@Nullable String given) {
        cookie = given;
    }

    /** Logs in; gives the status. */
    int login(String name, String password) {
        return post("api/login", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password)).statusCode();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends JSON as the desk's pages do. */
    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, "X-Chancery", "desk");
    }

    HttpResponse<String> send(String method, String path, @Nullable String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.at(path))
                .method(method, json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (json != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (cookie != null) {
            request.setHeader("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Optional<String> set = answer.headers().firstValue("Set-Cookie");
            set.ifPresent(value -> cookie = value.split(";", 2)[0]);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
