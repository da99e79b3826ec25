package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.register.Anchor;
import org.chancery.register.Entry.CorrectionMade;
import org.jspecify.annotations.Nullable;

/** The lines of the journal, within one transaction. They are entered at its end and never changed; each carries a {@link Seal}. */
final class Journal {

    private final Sql sql;
    private byte @Nullable [] last;

    Journal(Sql sql) {
        this.sql = sql;
    }

    /**
     * One line.
     *
     * @param kind {@code filed} or {@code corrected}
     * @param dispatch of a dispatch filed, null for a correction
     * @param seal null where an older version entered it and it is not sealed yet
     */
    record Line(
            long seq,
            String entered,
            String kind,
            @Nullable String dispatch,
            @Nullable String author,
            @Nullable String reason,
            byte[] body,
            byte @Nullable [] seal) {

        static final String COLUMNS = "seq, entered, kind, dispatch, author, reason, body, seal";

        static Line of(ResultSet row) throws SQLException {
            return new Line(
                    row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                    row.getBytes(7), row.getBytes(8));
        }

        /** The correction of a line that holds one. */
        CorrectionMade correction() {
            return new CorrectionMade(
                    Instant.parse(entered), String.valueOf(author), String.valueOf(reason), CorrectionForm.read(body));
        }

        byte[] sealAfter(byte[] before) {
            return Seal.of(before, entered, kind, dispatch, author, reason, body);
        }

        boolean isSealedAfter(byte[] before) {
            return Arrays.equals(seal, sealAfter(before));
        }
    }

    /** Does something with a line. */
    @FunctionalInterface
    interface Visit {
        void line(Line line) throws SQLException;
    }

    /** The number of the last line; 0 if there is none. */
    static long lastLine(Sql sql) throws SQLException {
        return sql.first("select max(seq) from entry", row -> row.getLong(1)).orElse(0L);
    }

    /** Enters the reading of a dispatch; gives the number of the line. */
    long file(String dispatch, byte[] reading, Instant now) throws SQLException {
        return append(now, "filed", dispatch, null, null, reading);
    }

    /** Enters a correction; gives the number of the line. */
    long correct(CorrectionMade made) throws SQLException {
        return append(
                made.entered(), "corrected", null, made.by(), made.why(), CorrectionForm.write(made.correction()));
    }

    private long append(
            Instant now, String kind, @Nullable String dispatch, @Nullable String author, @Nullable String reason, byte[] body)
            throws SQLException {
        byte[] before = last == null
                ? sql.first("select seal from entry order by seq desc limit 1", row -> row.getBytes(1)).orElse(Seal.NONE)
                : last;
        String entered = now.toString();
        byte[] seal = Seal.of(before, entered, kind, dispatch, author, reason, body);
        last = seal;
        return sql.first(
                        "insert into entry (entered, kind, dispatch, author, reason, body, seal) values (?, ?, ?, ?, ?, ?, ?) returning seq",
                        row -> row.getLong(1),
                        entered, kind, dispatch, author, reason, body, seal)
                .orElseThrow();
    }

    /** The last reading of a dispatch, as it was entered. */
    Optional<byte[]> reading(String dispatch) throws SQLException {
        return sql.first(
                "select e.body from dispatch d join entry e on e.seq = d.seq where d.id = ?", row -> row.getBytes(1), dispatch);
    }

    /** Notes of a correction which dispatches it speaks of. */
    static void index(CorrectionMade made, long seq, Sql sql) throws SQLException {
        for (String dispatch : made.correction().reports().stream().map(Anchor::dispatch).distinct().toList()) {
            sql.change("insert into corrected (dispatch, seq) values (?, ?)", dispatch, seq);
        }
    }

    /** Goes through all lines, from the first, a few in memory at a time. */
    void each(Visit visit) throws SQLException {
        long after = Long.MIN_VALUE;
        while (true) {
            var lines = sql.all("select " + Line.COLUMNS + " from entry where seq > ? order by seq limit 500", Line::of, after);
            for (Line line : lines) {
                visit.line(line);
                after = line.seq();
            }
            if (lines.isEmpty()) {
                return;
            }
        }
    }
}
