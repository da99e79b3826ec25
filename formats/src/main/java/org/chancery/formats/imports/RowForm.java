package org.chancery.formats.imports;

/** How a row of one kind of table becomes a reading. Safe for one thread. */
interface RowForm {

    /**
     * What a row tells.
     *
     * @throws BadCell if a cell does not hold what its column is for
     */
    Imported of(Row row) throws BadCell;
}
