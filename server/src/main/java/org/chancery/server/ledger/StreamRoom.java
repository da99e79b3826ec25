package org.chancery.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Notice;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/**
 * {@code GET /api/stream}: what is told on the bulletin, as server-sent events, one a notice, named by its topic. It ends when
 * the caller would no longer be let in.
 */
public final class StreamRoom implements Room {

    /** So often a silent line is kept open: proxies cut one that is silent for a minute. */
    private static final Duration BEAT = Duration.ofSeconds(20);

    /** How long after the request the first word is said: one that came while the server still makes the request a lasting one broke the line. */
    private static final Duration GREETING = Duration.ofMillis(60);

    /** Who may have more open has a fault, or means harm. */
    private static final int MOST_FOR_ONE = 50;

    private final Map<SseClient, Listener> clients = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sending = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "stream");
        thread.setDaemon(true);
        return thread;
    });
    private final ExecutorService saying = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "stream of one");
        thread.setDaemon(true);
        return thread;
    });
    private final Duration beat;
    private final Runnable silence;

    public StreamRoom(Bulletin bulletin) {
        this(bulletin, BEAT);
    }

    /** @param beat how often it is seen to that the callers may listen still */
    public StreamRoom(Bulletin bulletin, Duration beat) {
        this.beat = beat;
        this.silence = bulletin.listen(this::send);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.sse("/api/stream", client -> {
            String caller = Caller.of(client.ctx()).name();
            if (open.merge(caller, 1, Integer::sum) > MOST_FOR_ONE) {
                left(caller);
                client.close();
                return;
            }
            client.keepAlive();
            client.onClose(() -> {
                clients.remove(client);
                left(caller);
            });
            BooleanSupplier still = Caller.still(client.ctx());
            sending.schedule(() -> admit(client, still), GREETING.toMillis(), TimeUnit.MILLISECONDS);
        }, Role.READER);
    }

    @Override
    public void start() {
        sending.scheduleAtFixedRate(() -> clients.values().forEach(Listener::beat), beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void left(String caller) {
        open.computeIfPresent(caller, (name, number) -> number <= 1 ? null : number - 1);
    }

    private void admit(SseClient client, BooleanSupplier still) {
        if (client.terminated()) {
            return; // closed before it was greeted
        }
        Listener listener = new Listener(client, still, saying);
        clients.put(client, listener);
        listener.greet();
    }

    private void send(Notice notice) {
        clients.values().forEach(listener -> listener.tell(notice));
    }

    @Override
    public void close() {
        silence.run();
        sending.shutdownNow();
        saying.shutdownNow();
        clients.keySet().forEach(SseClient::close);
    }
}
