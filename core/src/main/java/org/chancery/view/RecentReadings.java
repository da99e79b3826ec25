package org.chancery.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.reading.Reading;

/**
 * Finds dispatches that are filed and keeps the last it found: one dispatch tells many events, and to open it again for each
 * is most of what a page costs. For one thread at a time.
 */
public final class RecentReadings implements Function<String, Optional<Reading>> {

    /** So many are kept. */
    private static final int KEPT = 256;

    private final Function<String, Optional<Reading>> archive;
    private final Map<String, Optional<Reading>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Reading>> eldest) {
            return size() > KEPT;
        }
    };

    /** @param archive opens a dispatch by its id; empty where there is none */
    public RecentReadings(Function<String, Optional<Reading>> archive) {
        this.archive = archive;
    }

    @Override
    public Optional<Reading> apply(String dispatch) {
        Optional<Reading> known = kept.get(dispatch);
        if (known == null) {
            known = archive.apply(dispatch);
            kept.put(dispatch, known);
        }
        return known;
    }
}
