package org.chancery.server.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One alert on its way to one address.
 *
 * @param id its number, the same on every try
 * @param title what the alert says in a line
 * @param attempts how often it was tried
 * @param due when it is tried next, while it waits
 * @param done when it arrived, or was given up
 * @param error what went wrong the last time; null where nothing did
 */
record Delivery(
        String id,
        long alert,
        long rule,
        String title,
        Channel channel,
        String address,
        State state,
        int attempts,
        Instant made,
        Instant due,
        Optional<Instant> done,
        @Nullable String error) {

    /** How far it is. */
    enum State {
        /** It is tried when it is due. */
        WAITING,
        /** It is being tried. */
        SENDING,
        /** The receiver took it. */
        DONE,
        /** It was given up. */
        FAILED;

        /** The word that is printed. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
