package org.chancery.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What to do about a fault of the database. */
final class Advice {

    private Advice() {}

    /** On the fault, or what brought it about. */
    static String on(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return onCode(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff));
            }
        }
        return "Check that the server runs, and the address, name and password.";
    }

    private static String onCode(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> "The disk is full; nothing half-written was kept. Make room and try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                "Check that you may write to the file and its folder, or choose another place with --register.";
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "It is no register, or is damaged: name another with --register, or take it from a backup.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "Another process has been filing for half a minute. Try again when it is done.";
            default -> "chancery check tells more.";
        };
    }
}
