package org.chancery.server.web;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What a caller may do; each may all that the ones before it may. */
public enum Role implements RouteRole {
    /** Anybody, with or without an account: the pages themselves, and asking to be let in. */
    ANYONE,
    /** Looks. */
    READER,
    /** Files, corrects, watches feeds, sets alerts. */
    ANALYST,
    /** Also gives accounts and reads the audit list. */
    ADMINISTRATOR;

    /** Whether that is enough where so much is asked. */
    public boolean may(Role asked) {
        return compareTo(asked) >= 0;
    }

    /** The word that is printed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
