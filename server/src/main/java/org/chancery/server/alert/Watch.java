package org.chancery.server.alert;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rules and looks through the register for them, one thing at a time. Should another desk on the same register
 * change something meanwhile, it is done anew.
 */
final class Watch {

    /** Two desks do not get in each other's way more often than that in a row. */
    private static final int TRIES = 10;

    private static final int MOST_RULES = 500;
    private static final int SECRET_BYTES = 32;

    private final Office office;
    private final Baseline baseline;
    private final Sweep sweep;
    private final Letter letter;
    private final SecureRandom random = new SecureRandom();

    Watch(Office office, Letter letter, AlertWording wording) {
        this.office = office;
        this.baseline = new Baseline(office);
        this.sweep = new Sweep(office, wording, letter);
        this.letter = letter;
    }

    /**
     * A rule that was made or changed.
     *
     * @param secret that was made for its webhook; null where none was. It is not told again
     */
    record Written(Rule rule, @Nullable String secret) {}

    /** Looks through what was entered since the last time; gives what was raised. */
    synchronized List<Sweep.Raised> sweep() {
        return insist(sweep::pass);
    }

    /** Makes a rule. */
    synchronized Written make(Terms terms, String by) {
        return insist(() -> {
            Rules.Cursor before = office.annex().read(Rules::cursor);
            Notebook notebook = baseline.of(terms);
            return office.annex().write(sql -> {
                if (!Rules.cursor(sql).equals(before)) {
                    return Optional.empty();
                }
                if (Rules.all(sql).size() >= MOST_RULES) {
                    throw new Refused(409, "There are %d rules, as many as the desk keeps.".formatted(MOST_RULES), "Delete one that is not needed.");
                }
                Rule rule = new Rule(Rules.revise(sql), terms, by, office.clock().instant());
                Rules.insert(rule, sql);
                notebook.write(rule.id(), sql);
                return Optional.of(new Written(rule, secretIfNew(rule, sql)));
            });
        });
    }

    /**
     * Changes the terms of a rule. Where it then asks for something else, or rested until now, it is like one just made: what
     * is there is not told: whoever changes a rule has it look first.
     */
    synchronized Written change(long id, Terms terms) {
        return insist(() -> {
            Rules.Cursor before = office.annex().read(Rules::cursor);
            Terms old = find(id).terms();
            Notebook notebook = asksForOther(old, terms) ? baseline.of(terms) : Notebook.blank(office.annex());
            return office.annex().write(sql -> {
                if (!Rules.cursor(sql).equals(before)) {
                    return Optional.empty();
                }
                Rules.revise(sql);
                Rule rule = Rules.find(id, sql).map(found -> new Rule(id, terms, found.by(), found.made())).orElseThrow();
                Rules.update(rule, sql);
                if (asksForOther(old, terms)) {
                    sql.change("delete from alert_level where rule = ?", id);
                }
                notebook.write(id, sql);
                Deliveries.dropAllBut(id, Stream.concat(terms.webhook().map(Object::toString).stream(), terms.emails().stream()).toList(), sql);
                return Optional.of(new Written(rule, secretIfNew(rule, sql)));
            });
        });
    }

    private static boolean asksForOther(Terms old, Terms now) {
        return !old.where().equals(now.where())
                || !old.what().equals(now.what())
                || !old.modalities().equals(now.modalities())
                || old.reports() != now.reports()
                || !old.within().equals(now.within())
                || (old.paused() && !now.paused());
    }

    /** Removes a rule, and what it has not delivered yet. What it raised stays. */
    synchronized void remove(long id) {
        find(id);
        office.annex().write(sql -> {
            Rules.revise(sql);
            Rules.delete(id, sql);
            return true;
        });
    }

    /** Gives a rule another secret; what is signed from now on is signed with it. */
    synchronized String rotate(long id) {
        if (find(id).terms().webhook().isEmpty()) {
            throw new Refused(409, "The rule sends to no webhook.", "Give it an address first.");
        }
        String secret = newSecret();
        office.annex().write(sql -> {
            Rules.secret(id, secret, sql);
            return true;
        });
        return secret;
    }

    /** Sends a test to the addresses of a rule; gives the numbers of the deliveries. */
    List<String> tryOut(long id) {
        Alert alert = Alert.trial(find(id), office.clock().instant());
        return office.annex().write(sql ->
                new ArrayList<>(Deliveries.send(Alerts.insert(alert, letter.of(alert), sql), alert.rule(), alert.raised(), sql)));
    }

    /**
     * A rule by its number.
     *
     * @throws Refused if there is none
     */
    Rule find(long id) {
        return office.annex()
                .read(sql -> Rules.find(id, sql))
                .orElseThrow(() -> Refused.unknown("rule", String.valueOf(id), "GET /api/alerts/rules lists them."));
    }

    private @Nullable String secretIfNew(Rule rule, Sql sql) throws SQLException {
        if (rule.terms().webhook().isEmpty() || Rules.secret(rule.id(), sql).isPresent()) {
            return null;
        }
        String secret = newSecret();
        Rules.secret(rule.id(), secret, sql);
        return secret;
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static <T> T insist(Supplier<Optional<T>> work) {
        for (int i = 0; i < TRIES; i++) {
            Optional<T> done = work.get();
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new Refused(503, "Another desk on this register changes its rules all the time.", "Try again in a minute.");
    }
}
