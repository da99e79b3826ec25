package org.chancery.cli;

import java.util.Locale;

/** What {@code --color} may be. */
enum Colouring {
    AUTO,
    ALWAYS,
    NEVER;

    boolean shows(Terminal terminal) {
        return this == ALWAYS || (this == AUTO && terminal.colours());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
