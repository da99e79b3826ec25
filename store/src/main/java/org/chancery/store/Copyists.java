package org.chancery.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
        enterKeys(filing);
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

    private void enterKeys(Filing filing) throws SQLException {
        long[] keys = filing.sketch().keys();
        if (keys.length > 0) {
            List<Object> values = new ArrayList<>();
            for (long key : keys) {
                values.addAll(List.of(key, orUnknown(filing.published()), filing.dispatch()));
            }
            sql.change("insert into sketch_key (hash, day, dispatch) values " + marks("(?, ?, ?)", keys.length), values.toArray());
        }
    }

    private Set<String> near(Filing filing) throws SQLException {
        Set<String> near = new TreeSet<>();
        long[] keys = filing.sketch().keys();
        if (keys.length > 0) {
            LocalDate day = filing.published();
            String alike = "select dispatch from sketch_key where hash in (" + marks("?", keys.length) + ")";
            List<Object> values = new ArrayList<>(Arrays.stream(keys).boxed().toList());
            if (day == null) {
                near.addAll(sql.all(alike, row -> row.getString(1), values.toArray()));
            } else {
                values.addAll(List.of(day.minusDays(Copies.DAYS), day.plusDays(Copies.DAYS)));
                near.addAll(sql.all(alike + " and day between ? and ?", row -> row.getString(1), values.toArray()));
                values.subList(keys.length, values.size()).clear();
                values.add(UNKNOWN);
                near.addAll(sql.all(alike + " and day = ?", row -> row.getString(1), values.toArray()));
            }
        }
        near.remove(filing.dispatch());
        return near;
    }

    private static String marks(String mark, int count) {
        return String.join(", ", Collections.nCopies(count, mark));
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
