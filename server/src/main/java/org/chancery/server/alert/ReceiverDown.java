package org.chancery.server.alert;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A receiver takes nothing at all for now, so what else is for him need not be tried at once. */
final class ReceiverDown extends IOException {

    private static final long serialVersionUID = 1;

    /** @param reason one sentence */
    ReceiverDown(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
