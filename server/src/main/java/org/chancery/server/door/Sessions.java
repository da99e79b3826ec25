package org.chancery.server.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.server.web.Caller;
import org.chancery.store.Annex;

/**
 * Who has logged in. A session ends by itself: when it was not used for two hours, and twelve hours after it began. One that
 * begins in the time to come, since the clock was moved back, is over too.
 */
final class Sessions {

    /** So long a session may lie idle. */
    static final Duration IDLE = Duration.ofHours(2);

    /** So long a session lasts in all. */
    static final Duration WHOLE = Duration.ofHours(12);

    /** So far clocks are set back every day without anybody's doing. */
    private static final Duration SLEW = Duration.ofMinutes(5);

    private final Annex annex;
    private final Uses uses;

    Sessions(Annex annex) {
        this.annex = annex;
        this.uses = new Uses(annex, "update account_session set used = ? where mark = ?");
    }

    /** Begins one. Its secret is new, whatever the browser came with, so that nobody can have planted it. */
    String begin(Account account, Instant now) {
        String secret = Secret.fresh();
        annex.write(sql -> sql.change("delete from account_session where used < ? or made < ?", millis(now.minus(IDLE)), millis(now.minus(WHOLE)))
                + sql.change("insert into account_session values (?, ?, ?, ?)", Secret.mark(secret), account.name(), millis(now), millis(now)));
        return secret;
    }

    /** Who holds it; nobody if it has ended. */
    Optional<Caller> holder(String secret, Instant now) {
        String mark = Secret.mark(secret);
        Optional<Caller> holder = annex.read(sql -> sql.first(
                        "select a.name, a.role, s.made, s.used from account_session s join account a on a.name = s.account where s.mark = ?",
                        row -> lasts(mark, row.getLong(3), row.getLong(4), now)
                                ? Optional.of(new Caller(row.getString(1), Accounts.role(row.getString(2))))
                                : Optional.<Caller>empty(),
                        mark)
                .flatMap(found -> found));
        holder.ifPresent(caller -> uses.note(mark, millis(now)));
        return holder;
    }

    /** Whether it lasts still; to ask is no use of it. */
    boolean lasts(String secret, Instant now) {
        String mark = Secret.mark(secret);
        return annex.read(sql -> sql.first(
                        "select made, used from account_session where mark = ?", row -> lasts(mark, row.getLong(1), row.getLong(2), now), mark)
                .orElse(false));
    }

    private boolean lasts(String mark, long made, long used, Instant now) {
        boolean begun = made <= millis(now.plus(SLEW)); // else the clock was moved back, and nobody knows how old it is
        return begun && uses.last(mark, used) > millis(now.minus(IDLE)) && made > millis(now.minus(WHOLE));
    }

    /** Ends one. */
    void end(String secret) {
        annex.write(sql -> sql.change("delete from account_session where mark = ?", Secret.mark(secret)));
    }

    /** Writes when they were last used. */
    void writeUses() {
        uses.write();
    }

    private static long millis(Instant moment) {
        return moment.toEpochMilli();
    }
}
