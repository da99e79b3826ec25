package org.chancery.server.alert;

import java.io.IOException;

/** Brings a parcel to where it is addressed. */
interface Carrier {

    /**
     * Returns when the receiver has taken it.
     *
     * @throws ReceiverDown if he takes nothing for now: in one sentence, why
     * @throws IOException if he did not take this one, or nobody knows: in one sentence, why
     * @throws InterruptedException if it was broken off
     */
    void carry(Parcel parcel) throws IOException, InterruptedException;
}
