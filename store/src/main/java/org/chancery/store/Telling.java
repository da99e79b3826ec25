package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.register.Copies;
import org.chancery.register.EventQuery;
import org.chancery.register.Filing;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
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
        reading(sql -> {
            List<String> names = new ArrayList<>(LOT);
            sql.each(NAMES, row -> {
                names.add(row.getString(1));
                if (names.size() == LOT) {
                    lot(sql, names, query, times, taker);
                    names.clear();
                }
            }, values(query, times));
            lot(sql, names, query, times, taker);
        });
    }

    /** Events that were merged for this question alone. */
    void tell(List<Occurrence> events, Times times, ToldEvent.Taker taker) throws IOException {
        reading(sql -> {
            List<String> known = sql.all(
                    "select id from dispatch where published <= ?", row -> row.getString(1), times.knownBy().orElseThrow());
            List<Filing> filings = new ArrayList<>(known.size());
            for (String dispatch : known) {
                filings.add(Projection.heading(sql, dispatch));
            }
            Copies copies = Copies.among(filings);
            for (int from = 0; from < events.size(); from += LOT) {
                List<Occurrence> lot = events.subList(from, Math.min(events.size(), from + LOT));
                take(lot, headings(sql, lot), copies::original, taker);
            }
        });
    }

    private static final String NAMES = "select id from occurrence where"
            + " type = coalesce(?, type) and (cast(? as text) is null or act = ?)"
            + " and (cast(? as text) is null or (state_a = ? and state_b = ?))"
            + " and (cast(? as text) is null or last_day >= ?) and (cast(? as text) is null or first_day <= ?)"
            + " and (last_day is null or last_day <= ?)"
            + " order by case when last_day is null then 1 else 0 end, last_day, id";

    private static @Nullable Object[] values(EventQuery query, Times times) {
        String act = query.act().map(each -> each.code()).orElse(null);
        Pair pair = query.pair().orElse(null);
        LocalDate since = query.since().orElse(null);
        LocalDate until = query.until().orElse(null);
        return new @Nullable Object[] {
            query.type().map(Enum::name).orElse(null), act, act,
            pair == null ? null : pair.first(), pair == null ? null : pair.first(), pair == null ? null : pair.second(),
            since, since, until, until, times.asOf()
        };
    }

    private static void lot(Sql sql, List<String> names, EventQuery query, Times times, ToldEvent.Taker taker) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        Map<String, Occurrence> byName = SqlRegister.occurrences(
                        sql, Times.asOf(times.asOf()), "r.occurrence in (" + marks + ")", names.toArray())
                .stream()
                .collect(Collectors.toMap(Occurrence::id, Function.identity()));
        List<Occurrence> lot = names.stream()
                .map(name -> Objects.requireNonNull(byName.get(name)))
                .filter(query::takes)
                .toList();
        Map<String, Heading> headings = headings(sql, lot);
        take(lot, headings, dispatch -> Objects.requireNonNull(headings.get(dispatch)).original(), taker);
    }

    private static void take(
            List<Occurrence> lot, Map<String, Heading> headings, Function<String, String> originals, ToldEvent.Taker taker) {
        try {
            for (Occurrence event : lot) {
                taker.take(new ToldEvent(
                        event,
                        event.dispatches().stream()
                                .map(id -> {
                                    Heading h = Objects.requireNonNull(headings.get(id));
                                    return new Heading(id, h.source(), h.title(), h.agency(), h.published(), originals.apply(id));
                                })
                                .toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Heading> headings(Sql sql, List<Occurrence> lot) throws SQLException {
        List<String> ids = List.copyOf(lot.stream()
                .flatMap(event -> event.dispatches().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Heading> headings = new HashMap<>();
        for (int from = 0; from < ids.size(); from += LOT) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + LOT));
            sql.all(
                    "select id, source, title, agency, published, original from dispatch where id in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                    row -> headings.put(
                            row.getString(1),
                            new Heading(
                                    row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                                    Projection.day(row.getString(5)), row.getString(6))),
                    some.toArray());
        }
        return headings;
    }

    private interface Work {
        void on(Sql sql) throws SQLException;
    }

    private void reading(Work work) throws IOException {
        try {
            database.read(connection -> {
                work.on(new Sql(connection));
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
