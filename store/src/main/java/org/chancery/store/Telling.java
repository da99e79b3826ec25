package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.register.Copies;
import org.chancery.register.EventQuery;
import org.chancery.register.Filing;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Times;
import org.chancery.register.ToldEvent;
import org.jspecify.annotations.Nullable;

/** Hands on events one by one, of one state of the register, with what is known of the dispatches that tell them. */
final class Telling {

    /** Events that are brought from the database at a time. */
    private static final int LOT = 400;

    private final Database database;

    Telling(Database database) {
        this.database = database;
    }

    /** The events as they are merged now: their names in order first, then a lot of them at a time. */
    void tell(EventQuery query, Times times, ToldEvent.Taker taker) throws IOException {
        EventRows rows = EventRows.of(query, times.asOf());
        String names = "select id from occurrence where " + rows.sql()
                + " order by case when last_day is null then 1 else 0 end, last_day, id";
        reading(sql -> {
            List<String> lot = new ArrayList<>(LOT);
            sql.each(names, row -> {
                lot.add(row.getString(1));
                if (lot.size() == LOT) {
                    lot(sql, lot, query, taker);
                    lot.clear();
                }
            }, rows.values());
            lot(sql, lot, query, taker);
        });
    }

    /** Events that were merged for this question alone: which dispatches are copies is told among those that count. */
    void tell(List<Occurrence> events, Times times, ToldEvent.Taker taker) throws IOException {
        reading(sql -> {
            List<Filing> filings = new ArrayList<>();
            for (String dispatch : sql.all(
                    "select id from dispatch where published <= ?", row -> row.getString(1), times.knownBy().orElseThrow())) {
                filings.add(Copyists.heading(sql, dispatch));
            }
            Copies copies = Copies.among(filings);
            take(sql, events, copies::original, taker);
        });
    }

    private static void lot(Sql sql, List<String> names, EventQuery query, ToldEvent.Taker taker) throws SQLException {
        Map<String, Occurrence> byName =
                new Occurrences(sql).named(names).stream().collect(Collectors.toMap(Occurrence::id, Function.identity()));
        take(
                sql,
                names.stream().map(name -> Objects.requireNonNull(byName.get(name))).filter(query::takes).toList(),
                null,
                taker);
    }

    /** @param originals which dispatch is a copy of which; null for what the tables say */
    private static void take(
            Sql sql, List<Occurrence> events, @Nullable UnaryOperator<String> originals, ToldEvent.Taker taker)
            throws SQLException {
        try {
            for (Occurrence event : events) {
                List<Heading> headings = new ArrayList<>();
                for (String dispatch : event.dispatches()) {
                    headings.add(heading(sql, dispatch, originals));
                }
                taker.take(new ToldEvent(event, headings));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Heading heading(Sql sql, String dispatch, @Nullable UnaryOperator<String> originals)
            throws SQLException {
        return sql.first(
                        "select source, title, agency, published, original from dispatch where id = ?",
                        row -> new Heading(
                                dispatch,
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Sql.day(row, 4),
                                originals == null ? row.getString(5) : originals.apply(dispatch)),
                        dispatch)
                .orElseThrow();
    }

    private interface Work {
        void on(Sql sql) throws SQLException;
    }

    private void reading(Work work) throws IOException {
        try {
            database.read(sql -> {
                work.on(sql);
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
