package org.chancery.server.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Refused;
import org.chancery.store.Annex;
import org.jspecify.annotations.Nullable;

/** Keys for programs: {@code Authorization: Bearer chy_…}. Each is shown once, when it is made. */
public final class Tokens {

    /** What a token begins with, so that those who search for leaked secrets know it. */
    static final String PREFIX = "chy_";

    private static final int ID_LENGTH = 8;
    private static final int LONGEST_LABEL = 100;

    private final Annex annex;
    private final Uses uses;

    public Tokens(Annex annex) {
        this.annex = annex;
        this.uses = new Uses(annex, "update account_token set used = ? where mark = ?");
    }

    /**
     * A new token.
     *
     * @param secret what the program sends; it is not kept
     * @param token what is kept of it
     */
    public record Made(String secret, Token token) {}

    /**
     * Makes one.
     *
     * @param lasts how long it is good; null for until it is revoked
     * @param by who makes it
     * @throws Refused if the label will not do
     */
    public Made make(Account account, String label, @Nullable Duration lasts, String by, Instant now) {
        String told = label.strip();
        if (told.isEmpty() || told.length() > LONGEST_LABEL) {
            throw Refused.wrong("A label of %d characters will not do.".formatted(told.length()), "Say in up to %d what the token is for.".formatted(LONGEST_LABEL));
        }
        String secret = PREFIX + Secret.fresh();
        String id = Secret.mark(Secret.fresh()).substring(0, ID_LENGTH);
        Optional<Instant> expires = Optional.ofNullable(lasts).map(now::plus);
        annex.write(sql -> sql.change(
                "insert into account_token values (?, ?, ?, ?, ?, ?, ?, ?)",
                id, Secret.mark(secret), account.name(), told, now.toEpochMilli(), by, expires.map(Instant::toEpochMilli).orElse(null), null));
        return new Made(secret, new Token(id, account.name(), told, now, by, expires, Optional.empty()));
    }

    /** All, the newest first. */
    public List<Token> all() {
        return annex.read(sql -> sql.all(
                "select id, account, label, made, maker, expires, used, mark from account_token order by made desc, id", this::token));
    }

    /** Who holds it; nobody if there is none such, or its time is over. */
    Optional<Caller> holder(String secret, Instant now) {
        String mark = Secret.mark(secret);
        Optional<Caller> holder = annex.read(sql -> sql.first(
                "select a.name, a.role from account_token t join account a on a.name = t.account where t.mark = ? and (t.expires is null or t.expires > ?)",
                row -> new Caller(row.getString(1), Accounts.role(row.getString(2))),
                mark, now.toEpochMilli()));
        holder.ifPresent(caller -> uses.note(mark, now.toEpochMilli()));
        return holder;
    }

    /**
     * Revokes one.
     *
     * @throws Refused if the account has none of that id
     */
    public void revoke(String account, String id) {
        int gone = annex.write(sql -> sql.change("delete from account_token where account = ? and id = ?", Accounts.plain(account), id));
        if (gone == 0) {
            throw Refused.unknown("token", id, "GET /api/accounts and chancery account list tell which there are.");
        }
    }

    /** Writes when they were last used. */
    void writeUses() {
        uses.write();
    }

    private Token token(ResultSet row) throws SQLException {
        long expires = row.getLong(6);
        Optional<Instant> end = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires));
        long used = uses.last(row.getString(8), row.getLong(7));
        return new Token(
                row.getString(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4)), row.getString(5), end,
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
    }
}
