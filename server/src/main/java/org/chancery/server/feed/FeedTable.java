package org.chancery.server.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.formats.in.Validators;
import org.chancery.store.Annex;
import org.jspecify.annotations.Nullable;

/** The feeds that are watched, and the items of theirs that were seen. */
final class FeedTable {

    private static final String SELECT = "select id, address, title, minutes, made, caller, state, etag, last_modified, asked, next,"
            + " failures, outcome, status, fresh, reason, next_step from feed ";

    private final Annex annex;

    FeedTable(Annex annex) {
        this.annex = annex;
    }

    /** All feeds, the earliest added first. */
    List<Feed> all() {
        return annex.read(sql -> sql.all(SELECT + "order by made, id", FeedTable::feed));
    }

    Optional<Feed> named(String id) {
        return annex.read(sql -> sql.first(SELECT + "where id = ?", FeedTable::feed, id));
    }

    /** Adds a feed; false if one of that address is there. */
    boolean add(Feed feed) {
        return annex.write(sql -> {
            if (sql.first("select 1 from feed where address = ?", row -> 1, feed.address()).isPresent()) {
                return false;
            }
            sql.change(
                    "insert into feed (id, address, minutes, made, caller, state, next, failures, outcome, status, fresh)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 0, ?, 0, 0)",
                    feed.id(), feed.address(), feed.minutes(), feed.made().toEpochMilli(), feed.caller(), feed.state().code(),
                    feed.next().toEpochMilli(), feed.last().outcome());
            return true;
        });
    }

    /**
     * Keeps what an answer made of a feed. A feed that was paused meanwhile stays so, one that was removed too, and one does not take
     * the address of another.
     */
    void answered(Feed feed) {
        annex.write(sql -> {
            sql.change(
                    "update feed set title = ?, etag = ?, last_modified = ?, asked = ?, next = ?, failures = ?, outcome = ?,"
                            + " status = ?, fresh = ?, reason = ?, next_step = ? where id = ?",
                    feed.title(), feed.validators().etag(), feed.validators().lastModified(), millis(feed.asked()),
                    feed.next().toEpochMilli(), feed.failures(), feed.last().outcome(), feed.last().status(), feed.last().fresh(),
                    feed.last().reason(), feed.last().nextStep(), feed.id());
            if (feed.state() == Feed.State.STOPPED) {
                sql.change("update feed set state = ? where id = ?", feed.state().code(), feed.id());
            }
            return sql.first("select 1 from feed where address = ?", row -> 1, feed.address()).isPresent()
                    ? 0
                    : sql.change("update feed set address = ? where id = ?", feed.address(), feed.id());
        });
    }

    /** Has a feed be in a state, and asked next at a moment. */
    void set(String id, Feed.State state, Instant next, int failures) {
        annex.write(sql -> sql.change(
                "update feed set state = ?, next = ?, failures = ? where id = ?", state.code(), next.toEpochMilli(), failures, id));
    }

    /** Removes a feed, and what was seen of it. */
    void remove(String id) {
        annex.write(sql -> sql.change("delete from feed_item where feed = ?", id) + sql.change("delete from feed where id = ?", id));
    }

    /** Whether an item that bears one of these marks was seen. */
    boolean hasSeen(String feed, Set<String> marks) {
        String any = marks.stream().map(mark -> "?").collect(Collectors.joining(", ", "(", ")"));
        @Nullable Object[] values = new Object[marks.size() + 1];
        values[0] = feed;
        System.arraycopy(marks.toArray(), 0, values, 1, marks.size());
        return annex.read(sql -> sql.first("select 1 from feed_item where feed = ? and mark in " + any, row -> 1, values))
                .isPresent();
    }

    /** Remembers an item by its marks; not if its feed is gone. */
    void saw(String feed, Set<String> marks, Instant now) {
        annex.write(sql -> {
            for (String mark : marks) {
                if (sql.first("select 1 from feed_item where feed = ? and mark = ?", row -> 1, feed, mark).isEmpty()
                        && sql.first("select 1 from feed where id = ?", row -> 1, feed).isPresent()) {
                    sql.change("insert into feed_item (feed, mark, seen) values (?, ?, ?)", feed, mark, now.toEpochMilli());
                }
            }
            return marks.size();
        });
    }

    /** Forgets items seen before a moment. */
    void forget(Instant before) {
        annex.write(sql -> sql.change("delete from feed_item where seen < ?", before.toEpochMilli()));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        long asked = row.getLong(10);
        Instant last = row.wasNull() ? null : Instant.ofEpochMilli(asked);
        return new Feed(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6),
                Feed.State.of(row.getString(7)),
                new Validators(row.getString(8), row.getString(9)),
                last,
                Instant.ofEpochMilli(row.getLong(11)),
                row.getInt(12),
                new Feed.Last(row.getString(13), row.getInt(14), row.getInt(15), row.getString(16), row.getString(17)));
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
