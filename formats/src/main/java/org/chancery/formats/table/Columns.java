package org.chancery.formats.table;

import java.util.List;

/** The columns of a table of another project, in order, from {@code columns.tsv}. */
public final class Columns {

    /** The 61 of a GDELT 2.0 event file. Such files have no header. */
    public static final List<String> GDELT_EVENTS = of("gdelt2_events");

    /** The 16 of a GDELT 2.0 mentions file. Such files have no header. */
    public static final List<String> GDELT_MENTIONS = of("gdelt2_mentions");

    /** The 20 of ICEWS. */
    public static final List<String> ICEWS = of("icews");

    /** The 40 of POLECAT. */
    public static final List<String> POLECAT = of("polecat");

    private Columns() {}

    private static List<String> of(String table) {
        return Lines.of("columns.tsv").stream().filter(cells -> cells[0].equals(table)).map(cells -> cells[2]).toList();
    }
}
