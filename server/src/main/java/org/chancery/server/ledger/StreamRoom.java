package org.chancery.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Notice;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.store.RegisterException;

/**
 * {@code GET /api/stream}: what is told on the bulletin, as server-sent events, one a notice, named by its topic. It ends when
 * the caller would no longer be let in.
 */
public final class StreamRoom implements Room {

    /** So often a silent line is kept open: proxies cut one that is silent for a minute. */
    private static final Duration BEAT = Duration.ofSeconds(20);

    /**
     * How long after the request the first word is said. All words are said on one thread; one that came while the server still makes the
     * request a lasting one broke the line.
     */
    private static final Duration GREETING = Duration.ofMillis(60);

    /** Who may have more open has a fault, or means harm. */
    private static final int MOST_FOR_ONE = 50;

    private final Map<SseClient, BooleanSupplier> clients = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sending = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "stream");
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
        sending.scheduleAtFixedRate(() -> clients.forEach(StreamRoom::beat), beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void left(String caller) {
        open.computeIfPresent(caller, (name, number) -> number <= 1 ? null : number - 1);
    }

    private void admit(SseClient client, BooleanSupplier still) {
        if (client.terminated()) {
            return; // closed before it was greeted
        }
        clients.put(client, still);
        each(client, () -> client.sendComment("hello"));
    }

    /** A line that breaks is one caller's; the browser comes again by itself. */
    private static void each(SseClient client, Runnable line) {
        try {
            line.run();
        } catch (RuntimeException e) {
            client.close();
        }
    }

    private static void beat(SseClient client, BooleanSupplier still) {
        if (stands(still)) {
            each(client, () -> client.sendComment("beat"));
        } else {
            client.close();
        }
    }

    /** A question that fails is asked again at the next beat: the schedule would end with it. */
    private static boolean stands(BooleanSupplier still) {
        try {
            return still.getAsBoolean();
        } catch (RegisterException e) {
            return true;
        }
    }

    private void send(Notice notice) {
        sending.execute(() -> clients.keySet().forEach(client -> each(client, () -> client.sendEvent(notice.topic(), notice.json()))));
    }

    @Override
    public void close() {
        silence.run();
        sending.shutdownNow();
        clients.keySet().forEach(SseClient::close);
    }
}
