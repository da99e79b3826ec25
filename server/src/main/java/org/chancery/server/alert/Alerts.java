package org.chancery.server.alert;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.store.Sql;

/** The alerts in the desk's tables. Each method is for use within a transaction. */
final class Alerts {

    private static final String LISTED = " from alert where trial = 0 and id < ?";

    private Alerts() {}

    /**
     * An alert as it was written down.
     *
     * @param body its JSON
     */
    record Kept(long id, String body) {}

    /** Writes an alert down; gives its number. */
    static long insert(Alert alert, String letter, Sql sql) throws SQLException {
        long id = sql.first("select max(id) from alert", row -> row.getLong(1)).orElse(0L) + 1;
        sql.change(
                "insert into alert (id, rule, raised, trial, title, letter, body) values (?, ?, ?, ?, ?, ?, ?)",
                id, alert.rule().id(), alert.raised().toEpochMilli(), alert.isTrial() ? 1 : 0,
                alert.title(), letter, AlertForm.text(id, alert));
        return id;
    }

    /** The latest before a number, the latest first; trials are not listed. */
    static List<Kept> before(long id, int limit, Sql sql) throws SQLException {
        return sql.all("select id, body" + LISTED + " order by id desc limit ?", row -> new Kept(row.getLong(1), row.getString(2)), id, limit);
    }

    /** The same of one rule. */
    static List<Kept> ofRule(long rule, long before, int limit, Sql sql) throws SQLException {
        return sql.all(
                "select id, body" + LISTED + " and rule = ? order by id desc limit ?",
                row -> new Kept(row.getLong(1), row.getString(2)), before, rule, limit);
    }

    static Optional<String> find(long id, Sql sql) throws SQLException {
        return sql.first("select body from alert where id = ?", row -> row.getString(1), id);
    }

    /** How much a rule has raised. */
    static Count count(long rule, Sql sql) throws SQLException {
        return sql.first(
                        "select count(*), max(raised) from alert where rule = ? and trial = 0",
                        row -> new Count(row.getInt(1), row.getLong(2)), rule)
                .orElseThrow();
    }

    /**
     * How much a rule has raised.
     *
     * @param last when it did the last time, in milliseconds since 1970; 0 if it never did
     */
    record Count(int alerts, long last) {}

    /** How many an account has not seen. */
    static int unread(String account, Sql sql) throws SQLException {
        return sql.first("select count(*) from alert where trial = 0 and id > ?", row -> row.getInt(1), seen(account, sql)).orElse(0);
    }

    /** The last alert an account has seen; 0 if none. */
    static long seen(String account, Sql sql) throws SQLException {
        return sql.first("select alert from alert_read where account = ?", row -> row.getLong(1), account).orElse(0L);
    }

    /** Says that an account has seen an alert and those before it. */
    static void see(String account, long alert, Sql sql) throws SQLException {
        sql.change(
                "insert into alert_read (account, alert) values (?, ?) on conflict (account) do update set alert = excluded.alert"
                        + " where alert_read.alert < excluded.alert",
                account, alert);
    }
}
