package org.chancery.server.feed;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.chancery.formats.in.Gate;
import org.jspecify.annotations.Nullable;

/** Sees to it that a host gets one request at a time, with a pause between two, and none its robots.txt does not allow. */
final class Hosts {

    private final Robots robots;
    private final Courtesy courtesy;
    private final Clock clock;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Hosts(Robots robots, Courtesy courtesy, Clock clock) {
        this.robots = robots;
        this.courtesy = courtesy;
        this.clock = clock;
    }

    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private volatile @Nullable Instant left;
    }

    /** A way through hosts, one after the other: whoever is at one keeps others from it until it goes on or closes. */
    Visit visit() {
        return new Visit();
    }

    final class Visit implements Gate, AutoCloseable {

        private @Nullable Host at;

        /**
         * Goes to an address, when its host is free and had its pause.
         *
         * @throws Robots.Shut if robots.txt does not allow it
         * @throws Robots.Unknown if robots.txt could not be asked
         */
        @Override
        public void pass(URI address) throws IOException {
            close();
            Host host = hosts.computeIfAbsent(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT), name -> new Host());
            try {
                host.free.acquire();
                at = host;
                Duration delay = robots.check(address, () -> pause(host, courtesy.pause()));
                pause(host, delay.compareTo(courtesy.pause()) > 0 ? delay : courtesy.pause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("It was interrupted.");
            }
        }

        /** The request before this one ended when its host was left; robots.txt was just asked for then, or nothing was. */
        private void pause(Host host, Duration least) throws InterruptedException {
            Instant left = host.left;
            Duration wait = left == null ? Duration.ZERO : Duration.between(clock.instant(), left.plus(least));
            if (!wait.isNegative() && !wait.isZero()) {
                courtesy.sleep().forA(wait.compareTo(least) > 0 ? least : wait); // longer only if the clock was moved back
            }
            host.left = clock.instant();
        }

        @Override
        public void close() {
            Host host = at;
            at = null;
            if (host != null) {
                host.left = clock.instant();
                host.free.release();
            }
        }
    }
}
