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
import java.util.TreeMap;
import org.chancery.register.Copies;
import org.chancery.register.Filing;
import org.chancery.register.Sketch;
import org.jspecify.annotations.Nullable;

/** Keeps which dispatches are near-copies of which: all copies of one text stand under the lowest of their ids. */
final class Copyists {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    /** Days that are a week of the table: copies appear in the same or the next. */
    private static final int WEEK = Copies.DAYS + 1;

    /** Weeks in which copies of a dispatch may stand: its own, the one before and the one after, and those without a day. */
    private static final int WEEKS = 4;

    /** A key that so many share within those weeks, an agency's closing line, tells little; what shares it is not gone through. */
    private static final int COMMON = 200;

    private static final String KEY = "week = ? and hash = ? and day = ? and dispatch = ?";

    /** One by one, as all keys of all weeks are many more. */
    private static final String ALL_WEEKS = "with recursive each(week) as (select min(week) from sketch_key"
            + " union all select (select min(week) from sketch_key where week > each.week) from each where each.week is not null)"
            + " select week from each where week is not null";

    private final Sql sql;
    private final Map<String, String> originals = new HashMap<>();

    Copyists(Sql sql) {
        this.sql = sql;
    }

    /** Takes a dispatch up; gives the dispatches that stand under another original from now on, itself among them. */
    List<String> add(Filing filing) throws SQLException {
        enterKeys(filing);
        List<String> moved = new ArrayList<>();
        for (String other : copies(filing)) {
            moved.addAll(join(filing.dispatch(), other));
        }
        return moved;
    }

    /** The other dispatches that are near-copies of this one. */
    List<String> copies(Filing filing) throws SQLException {
        List<String> copies = new ArrayList<>();
        for (String other : near(filing)) {
            if (Copies.isCopy(filing, heading(sql, other))) {
                copies.add(other);
            }
        }
        return copies;
    }

    /** Whether copies of a dispatch will find it by all of its keys. */
    boolean isKnown(Filing filing) throws SQLException {
        for (long key : filing.sketch().keys()) {
            if (sql.first("select 1 from sketch_key where " + KEY, row -> 1, key(filing, key)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Takes a dispatch away, its row excepted; gives the dispatches that stand under another original from now on. */
    List<String> remove(String dispatch) throws SQLException {
        Filing filed = heading(sql, dispatch);
        for (long key : filed.sketch().keys()) {
            sql.change("delete from sketch_key where " + KEY, key(filed, key));
        }
        String original = original(dispatch);
        originals.remove(dispatch);
        List<String> others = sql.all("select id from dispatch where original = ? and id <> ? order by id", row -> row.getString(1), original, dispatch);
        for (String other : others) {
            sql.change("update dispatch set original = ? where id = ?", other, other);
            originals.put(other, other);
        }
        for (String other : others) {
            for (String copy : copies(heading(sql, other))) {
                join(other, copy);
            }
        }
        return others.stream().filter(other -> !original.equals(originals.get(other))).toList();
    }

    private void enterKeys(Filing filing) throws SQLException {
        long[] keys = filing.sketch().keys();
        if (keys.length > 0) {
            List<Object> values = new ArrayList<>();
            for (long key : keys) {
                Collections.addAll(values, key(filing, key));
            }
            sql.change("insert into sketch_key (week, hash, day, dispatch) values " + marks("(?, ?, ?, ?)", keys.length), values.toArray());
        }
    }

    private static Object[] key(Filing filing, long hash) {
        LocalDate day = filing.published();
        return new Object[] {week(day), hash, day == null ? (Object) UNKNOWN : day, filing.dispatch()};
    }

    private static int week(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : Math.floorDiv(Sql.number(day), WEEK);
    }

    /** Those that may share as many keys as copies do, and may have appeared within days of it. */
    private List<String> near(Filing filing) throws SQLException {
        long[] keys = filing.sketch().keys();
        LocalDate day = filing.published();
        if (keys.length == 0) {
            return List.of();
        }
        if (day == null) {
            return sharingAll(filing, keys, null);
        }
        Map<String, Integer> shared = new TreeMap<>();
        int wanted = Math.min(Sketch.SHARED_KEYS, keys.length);
        for (List<String> others : holders(filing, keys, day)) {
            if (others.size() == COMMON) {
                wanted--;
            } else {
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        if (wanted <= 0) {
            return sharingAll(filing, keys, day);
        }
        int least = wanted;
        return shared.entrySet().stream().filter(other -> other.getValue() >= least).map(Map.Entry::getKey).toList();
    }

    /** The others that hold each of the keys, of each key {@value #COMMON} at most; asked for in one statement. */
    private List<List<String>> holders(Filing filing, long[] keys, LocalDate day) throws SQLException {
        List<List<String>> holders = new ArrayList<>();
        List<String> arms = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            holders.add(new ArrayList<>());
            arms.add("select * from (select " + i + ", dispatch from sketch_key where week in (" + marks("?", WEEKS)
                    + ") and hash = ? and dispatch <> ? limit " + COMMON + ") key" + i);
            Collections.addAll(values, week(day) - 1, week(day), week(day) + 1, UNKNOWN, keys[i], filing.dispatch());
        }
        sql.each(
                String.join(" union all ", arms),
                row -> holders.get(row.getInt(1)).add(row.getString(2)),
                values.toArray());
        return holders;
    }

    /** Those that share as many keys as copies do, however many hold a key. */
    private List<String> sharingAll(Filing filing, long[] keys, @Nullable LocalDate day) throws SQLException {
        List<Object> values = new ArrayList<>();
        if (day != null) {
            Collections.addAll(values, week(day) - 1, week(day), week(day) + 1, UNKNOWN);
        }
        Arrays.stream(keys).forEach(values::add);
        Collections.addAll(values, filing.dispatch(), Math.min(Sketch.SHARED_KEYS, keys.length));
        return sql.all(
                "select dispatch from sketch_key where week in (" + (day == null ? ALL_WEEKS : marks("?", WEEKS)) + ") and hash in ("
                        + marks("?", keys.length) + ") and dispatch <> ? group by dispatch having count(*) >= ? order by dispatch",
                row -> row.getString(1), values.toArray());
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
