package org.chancery.bench.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a desk on this machine, as the pages do. All clients share it, each has a connection of its own while it asks. */
final class Connection {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String desk;

    /** @param port where the desk listens on loopback */
    Connection(int port) {
        this.desk = "http://127.0.0.1:" + port;
    }

    /** @throws IOException if there is no answer within half a minute */
    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** @throws IOException if there is no answer within half a minute */
    Answer post(String path, ObjectNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("X-Chancery", "desk")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk + path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.body());
    }
}
