package org.chancery.server.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.server.web.Json;
import org.chancery.store.Sql;

/** The rules in the desk's tables, and how far they have looked. Each method is for use within a transaction. */
final class Rules {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COLUMNS = "select id, body, made_by, made from alert_rule";

    private Rules() {}

    /**
     * How far the rules have looked.
     *
     * @param line of the journal
     * @param revision grows with each change of a rule
     */
    record Cursor(long line, long revision) {}

    static Cursor cursor(Sql sql) throws SQLException {
        return sql.first("select line, revision from alert_cursor where id = 1", row -> new Cursor(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    static void moveTo(long line, Sql sql) throws SQLException {
        sql.change("update alert_cursor set line = ? where id = 1", line);
    }

    /** Says that the rules are changed; gives a number that was never given before. */
    static long revise(Sql sql) throws SQLException {
        sql.change("update alert_cursor set revision = revision + 1 where id = 1");
        return cursor(sql).revision();
    }

    /** All rules, from the first made. */
    static List<Rule> all(Sql sql) throws SQLException {
        return sql.all(COLUMNS + " order by id", Rules::rule);
    }

    static Optional<Rule> find(long id, Sql sql) throws SQLException {
        return sql.first(COLUMNS + " where id = ?", Rules::rule, id);
    }

    private static Rule rule(ResultSet row) throws SQLException {
        try {
            Terms terms = TermsForm.read(MAPPER.readTree(row.getString(2)), code -> true);
            return new Rule(row.getLong(1), terms, row.getString(3), Instant.ofEpochMilli(row.getLong(4)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rule %d cannot be read from the table alert_rule. Delete its row.".formatted(row.getLong(1)), e);
        }
    }

    static void insert(Rule rule, Sql sql) throws SQLException {
        sql.change(
                "insert into alert_rule (id, body, made_by, made) values (?, ?, ?, ?)",
                rule.id(), body(rule.terms()), rule.by(), rule.made().toEpochMilli());
    }

    static void update(Rule rule, Sql sql) throws SQLException {
        sql.change("update alert_rule set body = ? where id = ?", body(rule.terms()), rule.id());
    }

    /** Removes a rule with what it remembers and what it has not delivered yet; its alerts stay. */
    static void delete(long id, Sql sql) throws SQLException {
        for (String table : List.of("alert_mark", "alert_turn", "alert_level")) {
            sql.change("delete from " + table + " where rule = ?", id);
        }
        Deliveries.dropAllBut(id, List.of(), sql);
        sql.change("delete from alert_rule where id = ?", id);
    }

    private static String body(Terms terms) {
        return Json.text(json -> TermsForm.write(terms, json));
    }

    /** The secret that signs what goes to the rule's webhook; empty where none was made. */
    static Optional<String> secret(long id, Sql sql) throws SQLException {
        return sql.first("select secret from alert_rule where id = ? and secret is not null", row -> row.getString(1), id);
    }

    static void secret(long id, String secret, Sql sql) throws SQLException {
        sql.change("update alert_rule set secret = ? where id = ?", secret, id);
    }
}
