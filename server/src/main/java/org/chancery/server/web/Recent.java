package org.chancery.server.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was asked for lately: where there is more, what was not asked for longest is forgotten. For one thread at a time. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    /** @param most so many are remembered */
    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
