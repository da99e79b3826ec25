package org.chancery.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Notice;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/** {@code GET /api/stream}: what is told on the bulletin, as server-sent events, one a notice, named by its topic. */
public final class StreamRoom implements Room {

    /** So often a silent line is kept open, in seconds: proxies cut one that is silent for a minute. */
    private static final int BEAT = 20;

    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService sending = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "stream");
        thread.setDaemon(true);
        return thread;
    });
    private final Runnable silence;

    public StreamRoom(Bulletin bulletin) {
        this.silence = bulletin.listen(this::send);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.sse("/api/stream", client -> {
            client.keepAlive();
            client.onClose(() -> clients.remove(client));
            clients.add(client);
            client.sendComment("hello");
        }, Role.READER);
    }

    @Override
    public void start() {
        sending.scheduleAtFixedRate(() -> clients.forEach(client -> client.sendComment("beat")), BEAT, BEAT, TimeUnit.SECONDS);
    }

    private void send(Notice notice) {
        sending.execute(() -> clients.forEach(client -> client.sendEvent(notice.topic(), notice.json())));
    }

    @Override
    public void close() {
        silence.run();
        sending.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
