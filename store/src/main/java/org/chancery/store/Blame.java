package org.chancery.store;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whether a fault lies with what was to be written, so that trying again is of no use, or with the database, of which it may pass. */
final class Blame {

    /** Data exception, violated constraint, limit of the program: the classes of the standard and of PostgreSQL (appendix A of its manual). */
    private static final Set<String> CLASSES = Set.of("22", "23", "54");

    private static final Set<SQLiteErrorCode> CODES =
            Set.of(SQLiteErrorCode.SQLITE_TOOBIG, SQLiteErrorCode.SQLITE_CONSTRAINT, SQLiteErrorCode.SQLITE_MISMATCH);

    private Blame() {}

    static boolean isOnInput(RuntimeException fault) {
        if (!(fault instanceof RegisterException)) {
            return true; // ours, in folding what was read: it would come again
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return CODES.contains(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff));
            }
            if (cause instanceof SQLException said && said.getSQLState() != null && said.getSQLState().length() == 5) {
                return CLASSES.contains(said.getSQLState().substring(0, 2));
            }
        }
        return false;
    }
}
