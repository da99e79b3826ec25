package org.chancery.store;

import java.util.Locale;

/** In what the two databases differ. */
enum Dialect {
    SQLITE,
    POSTGRESQL;

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

    /** Finds dispatches by words, the latest first. Parameters: the words, how many. */
    String search() {
        return this == SQLITE
                ? "select dispatch, snippet(words, 2, '', '', '…', 24) from words where words match ? order by rowid desc limit ?"
                : HEADLINE.formatted("found_by");
    }

    /** Finds those in whose headlines the words stand. Parameters: the words as {@link #headline} writes them, how many. */
    String searchHeadlines() {
        return this == SQLITE ? search() : HEADLINE.formatted("headed_by");
    }

    /** A query for headlines alone. */
    String headline(String query) {
        return this == SQLITE ? "{title} : (" + query + ")" : query;
    }

    private static final String HEADLINE =
            "select dispatch, ts_headline('simple', body, q, 'StartSel=\"\",StopSel=\"\",MaxWords=24,MinWords=12') from"
                    + " (select dispatch, body, rowid, q from words, websearch_to_tsquery('simple', ?) q where %s @@ q"
                    + " order by rowid desc limit ?) latest order by rowid desc";
}
