package org.chancery.server.filing;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets those who look at the desk go before what is filed: a sentence waits for its reading while visitors wait for a page, but never for long,
 * so that reading goes on at a desk that is never quiet.
 */
final class VisitorsFirst {

    /** So long a sentence waits at most, in milliseconds: some times what its reading takes. */
    private static final int LONGEST = 25;

    private static final int LOOK = 5;

    private final BooleanSupplier isAwaited;

    /** @param isAwaited whether visitors wait */
    VisitorsFirst(BooleanSupplier isAwaited) {
        this.isAwaited = isAwaited;
    }

    /** Waits while visitors do. Whoever is interrupted goes on, and stays interrupted. */
    void giveWay() {
        try {
            for (int waited = 0; waited < LONGEST && isAwaited.getAsBoolean(); waited += LOOK) {
                TimeUnit.MILLISECONDS.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
