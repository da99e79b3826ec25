package org.chancery.spark;

import java.io.IOException;

/** What the user named cannot be used; nothing was begun. The message says what and what to do. */
final class UnusableInput extends IOException {

    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }
}
