package org.chancery.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.Copies;
import org.chancery.register.Filing;
import org.chancery.register.Sketch;
import org.jspecify.annotations.Nullable;

/** Keeps which dispatches are near-copies of which: all copies of one text stand under the lowest of their ids. */
final class Copyists {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final Sql sql;
    private final Map<String, String> originals = new HashMap<>();

    Copyists(Sql sql) {
        this.sql = sql;
    }

    /** Takes a dispatch up; gives the dispatches that stand under another original from now on, itself among them. */
    List<String> add(Filing filing) throws SQLException {
        LocalDate published = filing.published();
        for (long key : filing.sketch().keys()) {
            sql.change("insert into sketch_key (hash, day, dispatch) values (?, ?, ?)", key, orUnknown(published), filing.dispatch());
        }
        List<String> moved = new ArrayList<>();
        for (String other : near(filing)) {
            if (Copies.isCopy(filing, heading(sql, other))) {
                moved.addAll(join(filing.dispatch(), other));
            }
        }
        return moved;
    }

    void remove(String dispatch) throws SQLException {
        Filing filed = heading(sql, dispatch);
        for (long key : filed.sketch().keys()) {
            sql.change("delete from sketch_key where hash = ? and day = ? and dispatch = ?", key, orUnknown(filed.published()), dispatch);
        }
        originals.remove(dispatch);
    }

    private static Object orUnknown(@Nullable LocalDate day) {
        return day == null ? (Object) UNKNOWN : day;
    }

    private Set<String> near(Filing filing) throws SQLException {
        Set<String> near = new TreeSet<>();
        LocalDate day = filing.published();
        LocalDate from = day == null ? LocalDate.MIN : day.minusDays(Copies.DAYS);
        LocalDate to = day == null ? LocalDate.MAX : day.plusDays(Copies.DAYS);
        for (long key : filing.sketch().keys()) {
            near.addAll(sql.all("select dispatch from sketch_key where hash = ? and (day between ? and ? or day = ?)",
                    row -> row.getString(1), key, from, to, UNKNOWN));
        }
        near.remove(filing.dispatch());
        return near;
    }

    /** What is needed of a dispatch to tell its copies. */
    static Filing heading(Sql sql, String dispatch) throws SQLException {
        return sql.first("select published, sketch from dispatch where id = ?",
                        row -> new Filing(dispatch, "", null, null, Sql.day(row, 1), sketch(row.getBytes(2)), List.of(), List.of()),
                        dispatch)
                .orElseThrow();
    }

    /** How often the events of those moved were reported independently may change. */
    private List<String> join(String one, String other) throws SQLException {
        String first = original(one);
        String second = original(other);
        if (first.equals(second)) {
            return List.of();
        }
        String lower = first.compareTo(second) < 0 ? first : second;
        String higher = lower.equals(first) ? second : first;
        List<String> moved = sql.all("select id from dispatch where original = ?", row -> row.getString(1), higher);
        sql.change("update dispatch set original = ? where original = ?", lower, higher);
        moved.forEach(dispatch -> originals.put(dispatch, lower));
        return moved;
    }

    /** The dispatch that stands for all copies of this one. */
    String original(String dispatch) throws SQLException {
        @Nullable String known = originals.get(dispatch);
        if (known == null) {
            known = sql.first("select original from dispatch where id = ?", row -> row.getString(1), dispatch).orElse(dispatch);
            originals.put(dispatch, known);
        }
        return known;
    }

    static byte[] bytes(Sketch sketch) {
        long[] hashes = sketch.hashes();
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
        bytes.asLongBuffer().put(hashes);
        return bytes.array();
    }

    static Sketch sketch(byte[] bytes) {
        long[] hashes = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return Sketch.ofHashes(hashes);
    }
}
