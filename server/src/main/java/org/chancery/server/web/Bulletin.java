package org.chancery.server.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where rooms tell what happened. A notice is heard by those who listen at that moment; it is not kept. */
public final class Bulletin {

    private final List<Consumer<Notice>> listeners = new CopyOnWriteArrayList<>();

    /** Tells all listeners, one after the other, on the caller's thread. */
    public void tell(Notice notice) {
        listeners.forEach(listener -> listener.accept(notice));
    }

    /**
     * Listens from now on.
     *
     * @param listener is called on the thread of whoever tells, and must not keep it
     * @return ends the listening
     */
    public Runnable listen(Consumer<Notice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
