package org.chancery.formats.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.ToldEvent;

/** How events become rows of a table. */
interface Rows {

    /** The names of the columns, in order. */
    List<String> columns();

    /** Why the table has no room for an event; empty where it has. */
    Optional<String> refusal(ToldEvent event);

    /** The rows of an event it has room for: cells by the name of their column; what is missing is empty. */
    List<Map<String, String>> of(ToldEvent event);
}
