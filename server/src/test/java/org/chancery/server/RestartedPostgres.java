package org.chancery.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL that stops and starts again on the same port with what it held. */
final class RestartedPostgres implements AutoCloseable {

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    RestartedPostgres(Path folder) throws IOException {
        data = folder.resolve("data");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try {
            start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    void start() throws IOException {
        server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port).start();
    }

    void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    String location() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=pw-of-the-register".formatted(port);
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
