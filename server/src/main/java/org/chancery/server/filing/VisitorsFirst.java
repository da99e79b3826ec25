package org.chancery.server.filing;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets those who look at the desk go before what is filed: a sentence waits for its reading while pages keep all processors busy, but never for long,
 * so that reading goes on at a desk that is never quiet.
 */
final class VisitorsFirst {

    /** So long a sentence waits at most, in milliseconds: some times what its reading takes. */
    private static final int LONGEST = 50;

    private static final int LOOK = 5;

    private final BooleanSupplier isBusy;

    /** @param isBusy whether pages keep all processors busy */
    VisitorsFirst(BooleanSupplier isBusy) {
        this.isBusy = isBusy;
    }

    /** Waits while they do. Whoever is interrupted goes on, and stays interrupted. */
    void giveWay() {
        try {
            for (int waited = 0; waited < LONGEST && isBusy.getAsBoolean(); waited += LOOK) {
                TimeUnit.MILLISECONDS.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
