package org.chancery.cli;

import java.util.Locale;

/** Whether an answer is printed for a person or for a program. */
enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
