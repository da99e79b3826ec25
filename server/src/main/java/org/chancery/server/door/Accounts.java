package org.chancery.server.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.store.Annex;
import org.chancery.store.Sql;
import org.jspecify.annotations.Nullable;

/** The accounts of a desk. */
public final class Accounts {

    /** Fewest characters of a password. */
    static final int SHORTEST = 12;

    /** Most characters of a password; more would be work for nothing. */
    static final int LONGEST = 200;

    private static final String COLUMNS = "select name, role, made, maker from account";

    private final Annex annex;

    public Accounts(Annex annex) {
        this.annex = annex;
    }

    /** Whether there is any. */
    public boolean any() {
        return annex.read(sql -> sql.first("select 1 from account limit 1", row -> 1)).isPresent();
    }

    /** All, by name. */
    public List<Account> all() {
        return annex.read(sql -> sql.all(COLUMNS + " order by name", Accounts::account));
    }

    /**
     * The account of that name.
     *
     * @throws Refused if there is none
     */
    public Account named(String name) {
        return find(name).orElseThrow(() -> Refused.unknown("account", name, "GET /api/accounts and chancery account list tell which there are."));
    }

    private Optional<Account> find(String name) {
        return annex.read(sql -> sql.first(COLUMNS + " where name = ?", Accounts::account, plain(name)));
    }

    /**
     * Gives somebody an account.
     *
     * @param by who gives it
     * @return it, with its name as it is kept
     * @throws Refused if the name or the password will not do, or the name is taken
     */
    public Account add(String name, Role role, String password, String by, Instant now) {
        String kept = plain(name);
        if (!kept.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}")) {
            throw Refused.wrong("“%s” is no name of an account.".formatted(name), "Use up to 64 letters, digits, and . _ - @.");
        }
        checkRole(role);
        checkPassword(kept, password);
        String hash = PasswordHash.of(password).toString();
        Account account = new Account(kept, role, now, by);
        annex.write(sql -> {
            if (sql.first("select 1 from account where name = ?", row -> 1, kept).isPresent()) {
                throw new Refused(409, "There is an account “%s” already.".formatted(kept), "Choose another name, or remove that one first.");
            }
            return sql.change("insert into account values (?, ?, ?, ?, ?)", kept, role.code(), hash, now.toEpochMilli(), by);
        });
        return account;
    }

    private static void checkRole(Role role) {
        if (role == Role.ANYONE) {
            throw Refused.wrong("An account has no such role.", "Give it reader, analyst or administrator.");
        }
    }

    private static void checkPassword(String name, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refused.wrong(
                    "A password of %d characters will not do.".formatted(password.length()),
                    "Take %d to %d; a few words that do not belong together are good.".formatted(SHORTEST, LONGEST));
        }
        if (password.toLowerCase(Locale.ROOT).contains(name) && name.length() > 3 || password.chars().distinct().count() < 5) {
            throw Refused.wrong("That password is guessed at once.", "Take a few words that do not belong together, without the name.");
        }
    }

    /**
     * Takes an account away, with its sessions and tokens.
     *
     * @throws Refused if there is none of that name, or the others would be left without an administrator
     */
    public void remove(String name) {
        String kept = named(name).name();
        annex.write(sql -> {
            int gone = sql.change("delete from account_session where account = ?", kept)
                    + sql.change("delete from account_token where account = ?", kept)
                    + sql.change("delete from account where name = ?", kept);
            keepAdministrator(sql);
            return gone;
        });
    }

    /** Within the transaction that took one's rights: two who take each other's at once come one after the other. */
    private static void keepAdministrator(Sql sql) throws SQLException {
        List<String> roles = sql.all("select role from account", row -> row.getString(1));
        if (!roles.isEmpty() && !roles.contains(Role.ADMINISTRATOR.code())) {
            throw new Refused(409, "Nobody would be left who gives accounts.", "Make somebody else an administrator first.");
        }
    }

    /**
     * Has an account have another role. Sessions and tokens have it at once.
     *
     * @throws Refused if there is none of that name, or nobody would be left who is an administrator
     */
    public void setRole(String name, Role role) {
        change(name, role, null);
    }

    /**
     * Has an account have another password. Its sessions end; its tokens stay.
     *
     * @throws Refused if there is none of that name, or the password will not do
     */
    public void setPassword(String name, String password) {
        change(name, null, password);
    }

    /**
     * Has an account have another role, another password, or both; where one of them is refused, neither.
     *
     * @param role null for the one it has
     * @param password null for the one it has
     * @throws Refused if there is none of that name, nobody would be left who is an administrator, or the password will not do
     */
    void change(String name, @Nullable Role role, @Nullable String password) {
        String kept = named(name).name();
        if (role != null) {
            checkRole(role);
        }
        String hash = password == null ? null : hash(kept, password);
        annex.write(sql -> {
            int changed = 0;
            if (role != null) {
                changed += sql.change("update account set role = ? where name = ?", role.code(), kept);
                keepAdministrator(sql);
            }
            if (hash != null) {
                changed += sql.change("update account set password = ? where name = ?", hash, kept)
                        + sql.change("delete from account_session where account = ?", kept);
            }
            return changed;
        });
    }

    private static String hash(String name, String password) {
        checkPassword(name, password);
        return PasswordHash.of(password).toString();
    }

    /** The account that a name and a password open. It takes as long if there is none of that name. */
    Optional<Account> opened(String name, String password) {
        String kept = plain(name);
        Optional<String> hash = annex.read(sql -> sql.first("select password from account where name = ?", row -> row.getString(1), kept));
        PasswordHash known = hash.map(PasswordHash::parse).orElse(null);
        if (!PasswordHash.fits(known, password) || known == null) {
            return Optional.empty();
        }
        if (known.isOutdated()) {
            String newer = PasswordHash.of(password).toString();
            annex.write(sql -> sql.change("update account set password = ? where name = ?", newer, kept));
        }
        return find(kept);
    }

    /** Whether there is one of that name. */
    boolean knows(String name) {
        return find(name).isPresent();
    }

    /** A name as it is kept: one may type it in capitals. */
    static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString(1), role(row.getString(2)), Instant.ofEpochMilli(row.getLong(3)), row.getString(4));
    }

    /**
     * The role of that word.
     *
     * @throws Refused if there is none
     */
    public static Role role(String code) {
        for (Role role : Role.values()) {
            if (role != Role.ANYONE && role.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        throw Refused.wrong("“%s” is no role.".formatted(code), "Give reader, analyst or administrator.");
    }
}
