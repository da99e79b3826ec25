package org.chancery.store;

import java.sql.SQLException;

/** Work within one transaction, or on one snapshot. */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it.
     *
     * @param sql to ask and change with; not to be kept
     */
    T on(Sql sql) throws SQLException;
}
