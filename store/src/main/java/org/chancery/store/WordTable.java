package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of all dispatches, for searching. The number of a row tells when its dispatch was published and on which line of the
 * journal it stands: whoever wants the latest needs not bring and sort all that hold a word.
 */
final class WordTable {

    private static final int BITS_OF_A_LINE = 40;
    private static final long FIRST_DAY = -(1L << 21);

    /** Bytes of words in memory. */
    private static final int GATHERED = 64 << 20;

    /** Pieces of SQLite's index of words that are merged into one; the most it takes. */
    private static final int MERGED = 16;

    private final Sql sql;
    private final List<Entry> open = new ArrayList<>();

    WordTable(Sql sql) {
        this.sql = sql;
    }

    private record Entry(long row, String dispatch, @Nullable String title, String body) {}

    /** The row of a dispatch; one whose day is not known stands before all others. */
    static long row(@Nullable LocalDate published, long line) {
        long day = published == null ? FIRST_DAY : Math.max(FIRST_DAY + 1, Math.min(-FIRST_DAY, published.toEpochDay()));
        return (day - FIRST_DAY << BITS_OF_A_LINE) | line;
    }

    /** Whether a dispatch has words; a row of codes has none. */
    static boolean isToBeFound(@Nullable String title, String body) {
        return title != null || !body.isEmpty();
    }

    /** Adds the words of a dispatch, if it has any. */
    void add(long row, String dispatch, @Nullable String title, String body) {
        if (isToBeFound(title, body)) {
            open.add(new Entry(row, dispatch, title, body));
        }
    }

    /**
     * Has SQLite gather many words before it writes a piece of its index, and merge many pieces at a time: what is merged often is
     * written often. The register remembers it.
     */
    void gatherMany() throws SQLException {
        configure("hashsize", GATHERED);
        configure("automerge", MERGED);
    }

    private void configure(String name, int value) throws SQLException {
        Optional<Integer> known = sql.first("select v from words_config where k = ?", row -> row.getInt(1), name);
        if (known.orElse(0) != value) {
            sql.change("insert into words (words, rank) values (?, ?)", name, value);
        }
    }

    /** Writes what was added, in the order of the rows: out of order, SQLite's index is written a piece for each. */
    void flush() throws SQLException {
        open.sort(Comparator.comparingLong(Entry::row));
        for (Entry entry : open) {
            sql.change("insert into words (rowid, dispatch, title, body) values (?, ?, ?, ?)",
                    entry.row(), entry.dispatch(), entry.title(), entry.body());
        }
        open.clear();
    }

    void remove(String dispatch) throws SQLException {
        Optional<Long> row = rowOf(dispatch);
        if (row.isPresent() && !open.removeIf(entry -> entry.row() == row.get())) {
            sql.change("delete from words where rowid = ?", row.get());
        }
    }

    /** The text of a dispatch; empty where it is not filed or has none. */
    Optional<String> text(String dispatch) throws SQLException {
        Optional<Long> row = rowOf(dispatch);
        return row.isEmpty() ? Optional.empty() : sql.first("select body from words where rowid = ?", found -> found.getString(1), row.get());
    }

    private Optional<Long> rowOf(String dispatch) throws SQLException {
        return sql.first("select published, seq from dispatch where id = ?", row -> row(Sql.day(row, 1), row.getLong(2)), dispatch);
    }

    /**
     * Finds dispatches: first those in whose headlines all the words stand, then the others, of both the latest first.
     *
     * @param query as {@link FullTextQuery} makes it
     * @return words around those looked for, by dispatch, in order
     */
    Map<String, String> search(String query, int limit, Dialect dialect) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        sql.each(dialect.searchHeadlines(), row -> found.put(row.getString(1), row.getString(2)), dialect.asked(dialect.headline(query), limit));
        if (found.size() < limit) {
            sql.each(dialect.search(), row -> {
                if (found.size() < limit) {
                    found.putIfAbsent(row.getString(1), row.getString(2));
                }
            }, dialect.asked(query, limit));
        }
        return found;
    }
}
