package org.chancery.cli;

import org.chancery.formats.prose.Prose;

/** Words from outside (names of files, messages, arguments) as they may be shown in a terminal: one line, no controls. */
final class Shown {

    private static final int LONGEST = 2000;

    private Shown() {}

    static String line(String words) {
        String line = Prose.line(words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words);
        return line;
    }
}
