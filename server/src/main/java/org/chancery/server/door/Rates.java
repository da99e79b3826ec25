package org.chancery.server.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chancery.server.web.Recent;

/** How often somebody may ask: a bucket of requests each, which fills again at a steady pace. */
final class Rates {

    private static final int MOST_KNOWN = 20_000;

    private final double full;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new Recent<>(MOST_KNOWN);

    private record Bucket(double left, Instant at) {}

    /**
     * @param full so many requests at once
     * @param perSecond so many in the long run
     */
    Rates(int full, int perSecond) {
        this.full = full;
        this.perSecond = perSecond;
    }

    /** Counts a request; tells how long to wait before it may be made, or zero. */
    synchronized Duration take(String who, Instant now) {
        Bucket bucket = buckets.getOrDefault(who, new Bucket(full, now));
        double seconds = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
        double left = Math.min(full, bucket.left() + seconds * perSecond);
        boolean enough = left >= 1;
        buckets.put(who, new Bucket(enough ? left - 1 : left, now));
        return enough ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - left) / perSecond * 1000));
    }
}
