package org.chancery.server.ledger;

import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.chancery.server.web.Notice;
import org.chancery.store.RegisterException;
import org.jspecify.annotations.Nullable;

/**
 * One who watches the stream. Words are said to him one after the other, each on whichever thread is free, so that one who listens
 * and never reads keeps nobody else from hearing. He has half a minute to take a word; who lets too many wait hears no more.
 */
final class Listener {

    /** So many words may wait for one: what comes in some minutes while much is filed. */
    private static final int MOST_WAITING = 1000;

    private final SseClient client;
    private final BooleanSupplier still;
    private final Executor threads;
    private final Deque<Runnable> words = new ArrayDeque<>();
    private boolean speaking;

    /** @param still whether he may listen still */
    Listener(SseClient client, BooleanSupplier still, Executor threads) {
        this.client = client;
        this.still = still;
        this.threads = threads;
    }

    void greet() {
        say(() -> client.sendComment("hello"));
    }

    void tell(Notice notice) {
        say(() -> client.sendEvent(notice.topic(), notice.json()));
    }

    /** Sees to it that the line stands, and that he may listen still. */
    void beat() {
        say(() -> {
            if (stands()) {
                client.sendComment("beat");
            } else {
                client.close();
            }
        });
    }

    /** A question that fails is asked again at the next beat. */
    private boolean stands() {
        try {
            return still.getAsBoolean();
        } catch (RegisterException e) {
            return true;
        }
    }

    private void say(Runnable word) {
        synchronized (words) {
            if (words.size() >= MOST_WAITING) {
                words.clear();
                words.add(client::close);
            } else {
                words.add(word);
            }
            if (speaking) {
                return;
            }
            speaking = true;
        }
        try {
            threads.execute(this::speak);
        } catch (RejectedExecutionException e) {
            // the desk closes
        }
    }

    private void speak() {
        for (Runnable word = next(); word != null; word = next()) {
            try {
                word.run();
            } catch (RuntimeException e) { // a line that breaks is one caller's; the browser comes again by itself
                client.close();
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (words) {
            Runnable word = words.poll();
            speaking = word != null;
            return word;
        }
    }
}
