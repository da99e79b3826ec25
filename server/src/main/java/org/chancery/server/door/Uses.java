package org.chancery.server.door;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.store.Annex;

/**
 * When sessions or tokens were last used. It is noted in memory and written from time to time: a request that only looks must
 * not wait until something long is filed.
 */
final class Uses {

    private final Annex annex;
    private final String update;
    private final Map<String, Long> noted = new ConcurrentHashMap<>();

    /** @param update takes the moment, in milliseconds since 1970, and the mark */
    Uses(Annex annex, String update) {
        this.annex = annex;
        this.update = update;
    }

    void note(String mark, long moment) {
        noted.merge(mark, moment, Math::max);
    }

    /** The last use that is known of. */
    long last(String mark, long written) {
        return Math.max(written, noted.getOrDefault(mark, 0L));
    }

    /** Writes them. */
    void write() {
        Map<String, Long> now = Map.copyOf(noted);
        if (!now.isEmpty()) {
            annex.write(sql -> {
                int changed = 0;
                for (Map.Entry<String, Long> use : now.entrySet()) {
                    changed += sql.change(update, use.getValue(), use.getKey());
                }
                return changed;
            });
            now.forEach(noted::remove);
        }
    }
}
