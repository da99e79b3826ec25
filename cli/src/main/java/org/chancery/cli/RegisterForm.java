package org.chancery.cli;

import java.util.Locale;

/** In what form an answer of the register is printed. */
enum RegisterForm {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
