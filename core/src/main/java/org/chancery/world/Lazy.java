package org.chancery.world;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, once, whichever thread asks. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /** @param maker asked once; where it fails, again by the next who asks */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value. */
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
