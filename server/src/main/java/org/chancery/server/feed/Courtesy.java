package org.chancery.server.feed;

import java.time.Duration;

/**
 * How politely feeds are asked.
 *
 * @param leastMinutes no feed is asked more often
 * @param pause between two requests to a host
 * @param look how often it is looked which feeds are due
 * @param items of one feed that are taken at a time; the others are taken the next time
 * @param sleep waits
 */
public record Courtesy(int leastMinutes, Duration pause, Duration look, int items, Sleep sleep) {

    /** A quarter of an hour, two seconds, five seconds, twenty items. */
    public static final Courtesy USUAL =
            new Courtesy(15, Duration.ofSeconds(2), Duration.ofSeconds(5), 20, time -> Thread.sleep(time.toMillis()));

    /** Waits for a time. */
    @FunctionalInterface
    public interface Sleep {
        void forA(Duration time) throws InterruptedException;
    }
}
