package org.chancery.server.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.reading.Reading;
import org.chancery.server.web.Recent;
import org.chancery.store.Entered;
import org.chancery.store.SqlRegister;

/**
 * Readings that pages asked for lately: opening one takes a millisecond, and a page asks for hundreds, the next step of its
 * slider for the same. One is forgotten when a line of the journal is about its dispatch, by whatever process it was entered. Safe for
 * several threads.
 */
public final class Readings {

    private static final int KEPT = 1_000;

    /** So many of the latest catchings-up are remembered: what was read longer ago than they tell of is not kept. */
    private static final int REMEMBERED = 64;

    private final SqlRegister register;
    private final Map<String, Optional<Reading>> kept = new Recent<>(KEPT);
    private final Deque<Entered> latest = new ArrayDeque<>();
    private long line = -1;
    private long floor;

    /** @param register where they are kept */
    public Readings(SqlRegister register) {
        this.register = register;
    }

    /** Opens dispatches by their ids as they are read now; for one request. */
    Function<String, Optional<Reading>> now() {
        long last = catchUp(register.lastLine());
        return id -> {
            synchronized (this) {
                Optional<Reading> known = kept.get(id);
                if (known != null) {
                    return known;
                }
            }
            Optional<Reading> read = register.dispatch(id);
            keep(id, read, last);
            return read;
        };
    }

    /** Forgets what lines are about that came since; gives the last of them. Nobody waits for the database meanwhile. */
    private long catchUp(long last) {
        long before;
        synchronized (this) {
            if (line < 0) {
                line = last;
                floor = last;
            }
            before = line;
        }
        if (last <= before) {
            return last;
        }
        Entered since = register.enteredAfter(before);
        synchronized (this) {
            if (since.last() > line) {
                since.dispatches().forEach(kept::remove);
                line = since.last();
                latest.addLast(since);
                if (latest.size() > REMEMBERED) {
                    floor = latest.removeFirst().last();
                }
            }
            return since.last();
        }
    }

    /** Not what was read before a line came that is about it. */
    private synchronized void keep(String id, Optional<Reading> read, long since) {
        boolean isStale = since < floor || latest.stream().anyMatch(entered -> entered.last() > since && entered.dispatches().contains(id));
        if (!isStale) {
            kept.put(id, read);
        }
    }
}
