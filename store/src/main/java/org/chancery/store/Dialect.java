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

    /** Finds dispatches by words; best first. Parameters: the words, how many. */
    String search() {
        return this == SQLITE
                ? "select dispatch, snippet(words, 2, '', '', '…', 24) from words where words match ? order by bm25(words, 0, 4, 1) limit ?"
                : "select dispatch, ts_headline('simple', body, q, 'StartSel=\"\",StopSel=\"\",MaxWords=24,MinWords=12') from words,"
                        + " websearch_to_tsquery('simple', ?) q where found_by @@ q order by ts_rank(found_by, q) desc limit ?";
    }
}
