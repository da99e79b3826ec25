package org.chancery.server.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.reading.Reading;
import org.chancery.store.SqlRegister;

/**
 * Readings that pages asked for lately: opening one takes a millisecond, and a page asks for hundreds, the next step of its
 * slider for the same. They are forgotten whenever a line is entered in the journal, by whatever process. Safe for several
 * threads.
 */
public final class Readings {

    private static final int KEPT = 1_000;

    private final SqlRegister register;
    private Map<String, Optional<Reading>> kept = empty();
    private long line = -1;

    /** @param register where they are kept */
    public Readings(SqlRegister register) {
        this.register = register;
    }

    private static Map<String, Optional<Reading>> empty() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<Reading>> eldest) {
                return size() > KEPT;
            }
        });
    }

    /** Opens dispatches by their ids as they are read now; for one request. */
    synchronized Function<String, Optional<Reading>> now() {
        long last = register.lastLine();
        if (last != line) {
            kept = empty();
            line = last;
        }
        Map<String, Optional<Reading>> of = kept;
        return id -> {
            Optional<Reading> known = of.get(id);
            if (known == null) {
                known = register.dispatch(id);
                of.put(id, known);
            }
            return known;
        };
    }
}
