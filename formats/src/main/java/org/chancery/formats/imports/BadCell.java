package org.chancery.formats.imports;

import org.chancery.text.Shortened;

/** A cell that does not hold what its column is for. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1;

    private final String column;
    private final String next;

    /**
     * @param column its name
     * @param what the value, and why it will not do
     * @param next what to write there
     */
    BadCell(String column, String what, String next) {
        super(what, null, false, false); // a file may hold thousands; nobody looks at where they were thrown
        this.column = column;
        this.next = next;
    }

    Imported.Faulty at(String file, long line) {
        return new Imported.Faulty("%s, line %d, column %s".formatted(file, line, column), Shortened.message(String.valueOf(getMessage())), next);
    }
}
