package org.chancery.server.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chancery.store.Sql;

/**
 * The deliveries in the desk's tables: a queue that outlives the program. Each method is for use within a transaction.
 *
 * <p>A delivery waits until it is due, is marked as being sent before it is, and as done after. One that was being sent when
 * the program ended waits again.
 */
final class Deliveries {

    /** So long what is for a receiver that is down waits at least: he is not asked once for each. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String WAITING = Delivery.State.WAITING.code();
    private static final String SENDING = Delivery.State.SENDING.code();
    private static final String DONE = Delivery.State.DONE.code();
    private static final String FAILED = Delivery.State.FAILED.code();

    private static final String COLUMNS = "select d.id, d.alert, d.rule, a.title, d.channel, d.address, d.state, d.attempts, d.made, d.due,"
            + " d.done, d.error from alert_delivery d join alert a on a.id = d.alert";

    private Deliveries() {}

    /** Has an alert go to the addresses of its rule. */
    static List<String> send(long alert, Rule rule, Instant now, Sql sql) throws SQLException {
        List<String> made = new ArrayList<>();
        if (rule.terms().webhook().isPresent()) {
            made.add(insert(alert, rule, Channel.WEBHOOK, rule.terms().webhook().get().toString(), now, sql));
        }
        for (String email : rule.terms().emails()) {
            made.add(insert(alert, rule, Channel.EMAIL, email, now, sql));
        }
        return made;
    }

    private static String insert(long alert, Rule rule, Channel channel, String address, Instant now, Sql sql) throws SQLException {
        String id = UUID.randomUUID().toString();
        sql.change(
                "insert into alert_delivery (id, alert, rule, channel, address, state, attempts, made, due) values (?, ?, ?, ?, ?, ?, 0, ?, ?)",
                id, alert, rule.id(), channel.code(), address, WAITING, now.toEpochMilli(), now.toEpochMilli());
        return id;
    }

    /** What was being sent when the program ended waits again. */
    static void resume(Channel channel, Sql sql) throws SQLException {
        sql.change("update alert_delivery set state = ? where state = ? and channel = ?", WAITING, SENDING, channel.code());
    }

    /** Whether any is due. One that would be later than anything ever waits was put off before the clock was moved back. */
    static boolean isAnyDue(Channel channel, Instant now, Sql sql) throws SQLException {
        return sql.first(
                        "select 1 from alert_delivery where state = ? and (due <= ? or due > ?) and channel = ? limit 1",
                        row -> 1, WAITING, now.toEpochMilli(), farthest(now), channel.code())
                .isPresent();
    }

    private static long farthest(Instant now) {
        return now.plus(Backoff.LONGEST).plus(PAUSE).toEpochMilli();
    }

    /** Takes the one of a channel that has been due for longest, and marks it as being sent. */
    static Optional<Parcel> take(Channel channel, Instant now, Sql sql) throws SQLException {
        Optional<Parcel> parcel = sql.first(
                "select d.id, d.channel, d.address, d.attempts, d.made, a.title, a.letter, a.body, r.secret from alert_delivery d"
                        + " join alert a on a.id = d.alert join alert_rule r on r.id = d.rule"
                        + " where d.state = ? and (d.due <= ? or d.due > ?) and d.channel = ? order by d.due, d.made, d.id limit 1",
                row -> new Parcel(
                        row.getString(1),
                        channel(row.getString(2)),
                        row.getString(3),
                        row.getInt(4) + 1,
                        Instant.ofEpochMilli(row.getLong(5)),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        Optional.ofNullable(row.getString(9))),
                WAITING, now.toEpochMilli(), farthest(now), channel.code());
        if (parcel.isPresent()) {
            sql.change("update alert_delivery set state = ?, attempts = attempts + 1 where id = ?", SENDING, parcel.get().delivery());
        }
        return parcel;
    }

    /** It arrived. */
    static void done(Parcel parcel, Instant now, Sql sql) throws SQLException {
        sql.change(
                "update alert_delivery set state = ?, done = ?, error = null where id = ?", DONE, now.toEpochMilli(), parcel.delivery());
    }

    /** It did not arrive, and is tried again. */
    static void again(Parcel parcel, String error, Instant due, Sql sql) throws SQLException {
        sql.change(
                "update alert_delivery set state = ?, due = ?, error = ? where id = ?",
                WAITING, due.toEpochMilli(), error, parcel.delivery());
    }

    /** Its receiver takes nothing for now: what else is for him waits. All letters go by one mail server. */
    static void pause(Parcel parcel, Instant now, Sql sql) throws SQLException {
        long until = now.plus(PAUSE).toEpochMilli();
        sql.change(
                "update alert_delivery set due = ? where channel = ? and (channel = ? or address = ?) and state = ? and due < ?",
                until, parcel.channel().code(), Channel.EMAIL.code(), parcel.address(), WAITING, until);
    }

    /** It did not arrive, and is given up. */
    static void giveUp(Parcel parcel, String error, Instant now, Sql sql) throws SQLException {
        sql.change(
                "update alert_delivery set state = ?, done = ?, error = ? where id = ?",
                FAILED, now.toEpochMilli(), error, parcel.delivery());
    }

    /** Nobody knows whether it arrived: the desk closes. It is tried when it opens again. */
    static void putBack(Parcel parcel, Sql sql) throws SQLException {
        sql.change("update alert_delivery set state = ? where id = ?", WAITING, parcel.delivery());
    }

    /** Has one that waits or was given up be tried at once, and for three days from now; tells whether there is one. */
    static boolean retry(String id, Instant now, Sql sql) throws SQLException {
        return sql.change(
                        "update alert_delivery set state = ?, attempts = 0, made = ?, due = ?, done = null where id = ? and state in (?, ?)",
                        WAITING, now.toEpochMilli(), now.toEpochMilli(), id, WAITING, FAILED)
                > 0;
    }

    /** Removes what a rule has not delivered yet to addresses it no longer has. */
    static void dropAllBut(long rule, List<String> addresses, Sql sql) throws SQLException {
        List<String> held = sql.all(
                "select distinct address from alert_delivery where rule = ? and state <> ?", row -> row.getString(1), rule, DONE);
        for (String address : held) {
            if (!addresses.contains(address)) {
                sql.change("delete from alert_delivery where rule = ? and address = ? and state <> ?", rule, address, DONE);
            }
        }
    }

    /** The latest made first. */
    static List<Delivery> latest(int limit, Sql sql) throws SQLException {
        return sql.all(COLUMNS + " order by d.made desc, d.id limit ?", Deliveries::delivery, limit);
    }

    /** Those that were tried, or given up, and have not arrived; the latest made first. */
    static List<Delivery> failed(int limit, Sql sql) throws SQLException {
        return sql.all(
                COLUMNS + " where d.state <> ? and d.error is not null order by d.made desc, d.id limit ?", Deliveries::delivery, DONE, limit);
    }

    /** Those of one alert. */
    static List<Delivery> of(long alert, Sql sql) throws SQLException {
        return sql.all(COLUMNS + " where d.alert = ? order by d.channel, d.address", Deliveries::delivery, alert);
    }

    private static Channel channel(String code) {
        return Channel.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        long done = row.getLong(11);
        Optional<Instant> when = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(done));
        return new Delivery(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                channel(row.getString(5)),
                row.getString(6),
                Delivery.State.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                row.getInt(8),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                when,
                row.getString(12));
    }
}
