package org.chancery.server.alert;

import java.util.Locale;

/** By which way an alert goes out. */
enum Channel {
    WEBHOOK,
    EMAIL;

    /** The word that is printed. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
