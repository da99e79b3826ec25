package org.chancery.store;

import java.util.Locale;

/** In what the two databases differ. */
enum Dialect {
    SQLITE,
    POSTGRESQL;

    /** What fewer dispatches hold than this is a rare word. */
    private static final int RARE = 2000;

    /** The one that a JDBC address is for. */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new RegisterException(
                "“%s” is no register. Give a file, or a JDBC address that begins with jdbc:postgresql:.".formatted(url));
    }

    /** Where its migrations are on the class path. */
    String migrations() {
        return "classpath:org/chancery/store/" + name().toLowerCase(Locale.ROOT);
    }

    /** What a writer says first, so that there is one at a time. */
    String lock() {
        return this == SQLITE ? "select 1" : "select pg_advisory_xact_lock(7239452818)";
    }

    /** Finds dispatches by words, the latest first. Parameters: what {@link #asked} gives. */
    String search() {
        return this == SQLITE
                ? "select dispatch, snippet(words, 2, '', '', '…', 24) from words where words match ? order by rowid desc limit ?"
                : latest("found_by");
    }

    /** Finds those in whose headlines the words stand. Parameters: what {@link #asked} gives of the words as {@link #headline} writes them. */
    String searchHeadlines() {
        return this == SQLITE ? search() : latest("headed_by");
    }

    /** A query for headlines alone. */
    String headline(String query) {
        return this == SQLITE ? "{title} : (" + query + ")" : query;
    }

    /** The parameters of a search. */
    Object[] asked(String query, int limit) {
        return this == SQLITE ? new Object[] {query, limit} : new Object[] {query, query, limit, query, limit};
    }

    /**
     * PostgreSQL's latest of those found. It reckons a word it has not counted to be frequent, and would go through all
     * dispatches from the latest back for one that nearly none has; so the few that hold a rare word are sorted, and the many
     * that hold a frequent one are gone through.
     */
    private static String latest(String column) {
        String found = "%s @@ websearch_to_tsquery('simple', ?)".formatted(column);
        return ("with found as materialized (select rowid from words where %1$s limit %2$d), number as (select count(*) as many from found)"
                        + " select dispatch, ts_headline('simple', body, websearch_to_tsquery('simple', ?),"
                        + " 'StartSel=\"\",StopSel=\"\",MaxWords=24,MinWords=12') from ("
                        + " (select dispatch, body, rowid from words where rowid in (select rowid from found)"
                        + " and (select many from number) < %2$d order by rowid desc limit ?)"
                        + " union all (select dispatch, body, rowid from words where %1$s and (select many from number) = %2$d"
                        + " order by rowid desc limit ?)) latest order by rowid desc")
                .formatted(found, RARE);
    }
}
