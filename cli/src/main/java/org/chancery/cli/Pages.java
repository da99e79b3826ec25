package org.chancery.cli;

import org.chancery.formats.paper.RegisterPages;

/** Opens pages for a person on a command's output. */
final class Pages {

    private Pages() {}

    static RegisterPages of(Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        return terminal.colours()
                ? RegisterPages.coloured(surroundings.output(), terminal.columns())
                : RegisterPages.plain(surroundings.output(), terminal.columns());
    }
}
