package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chancery.server.Rooms;
import org.chancery.server.door.Account;
import org.chancery.server.door.Accounts;
import org.chancery.server.door.AuditList;
import org.chancery.server.door.Token;
import org.chancery.server.door.Tokens;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.store.Annex;
import org.chancery.store.SqlRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery account}: who may come in to a desk that others reach. What it changes is in the audit list. */
@Command(
        name = "account",
        header = "Says who may come in to a desk that others reach, and what they may do there.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Roles: a reader looks; an analyst also files, corrects and sets alerts; an administrator also gives accounts."})
final class AccountCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    AccountCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw wrong("Which command? Give add, list, role, password, token, revoke or remove.");
    }

    @Command(name = "add", header = "Gives somebody an account; asks for a password.", mixinStandardHelpOptions = true, sortOptions = false)
    int add(
            @Mixin RegisterOptions register,
            @Parameters(paramLabel = "NAME", description = "Up to 64 letters, digits, and . _ - @.") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "reader, analyst or administrator.") String role,
            @Option(names = "--password-file", paramLabel = "FILE", description = "Take the password from the first line of a file, - for standard input.")
                    @Nullable String file)
            throws IOException {
        Role given = checked(() -> Accounts.role(role));
        String password = password(file);
        return on(register.openOrMake(), annex -> {
            Account account = new Accounts(annex).add(name, given, password, user(), now());
            enter(annex, "account add", account.name(), account.role().code());
            surroundings.errors().println("%s may come in as %s.".formatted(account.name(), account.role().code()));
        });
    }

    @Command(name = "list", header = "Prints the accounts and their tokens.", mixinStandardHelpOptions = true, sortOptions = false)
    int list(@Mixin RegisterOptions register) {
        return on(register.open(), annex -> {
            PrintWriter out = out();
            List<Token> tokens = new Tokens(annex).all();
            for (Account account : new Accounts(annex).all()) {
                out.println("%-24s %-14s since %s, by %s".formatted(account.name(), account.role().code(), day(account.made()), account.maker()));
                tokens.stream()
                        .filter(token -> token.account().equals(account.name()))
                        .forEach(token -> out.println("  token %s  %s, since %s%s".formatted(
                                token.id(), token.label(), day(token.made()), token.expires().map(end -> ", until " + day(end)).orElse(""))));
            }
            out.flush();
        });
    }

    @Command(name = "role", header = "Has an account have another role.", mixinStandardHelpOptions = true, sortOptions = false)
    int role(
            @Mixin RegisterOptions register,
            @Parameters(index = "0", paramLabel = "NAME", description = "Its name.") String name,
            @Parameters(index = "1", paramLabel = "ROLE", description = "reader, analyst or administrator.") String role) {
        return on(register.open(), annex -> {
            Role given = Accounts.role(role);
            new Accounts(annex).setRole(name, given);
            enter(annex, "account role", name, given.code());
        });
    }

    @Command(
            name = "password",
            header = "Has an account have another password; asks for it. Its sessions end.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    int changePassword(
            @Mixin RegisterOptions register,
            @Parameters(paramLabel = "NAME", description = "Its name.") String name,
            @Option(names = "--password-file", paramLabel = "FILE", description = "Take the password from the first line of a file, - for standard input.")
                    @Nullable String file)
            throws IOException {
        String password = password(file);
        return on(register.open(), annex -> {
            new Accounts(annex).setPassword(name, password);
            enter(annex, "account password", name, "");
        });
    }

    @Command(
            name = "token",
            header = "Makes a token for a program, with the account's role. It is printed once.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    int token(
            @Mixin RegisterOptions register,
            @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
            @Option(names = "--label", required = true, paramLabel = "WORDS", description = "What it is for.") String label,
            @Option(names = "--days", paramLabel = "N", description = "How long it is good (default: until it is revoked).") @Nullable Integer days) {
        if (days != null && days < 1) {
            throw wrong("A token cannot be good for %d days. Give 1 or more, or leave --days out.".formatted(days));
        }
        return on(register.open(), annex -> {
            Duration lasts = days == null ? null : Duration.ofDays(days);
            Tokens.Made made = new Tokens(annex).make(new Accounts(annex).named(name), label, lasts, user(), now());
            enter(annex, "account token", made.token().account(), made.token().id() + ", " + made.token().label());
            out().println(made.secret());
            out().flush();
            surroundings.errors().println("Send it as Authorization: Bearer. It is not shown again; chancery account revoke %s %s ends it."
                    .formatted(made.token().account(), made.token().id()));
        });
    }

    @Command(name = "revoke", header = "Ends a token.", mixinStandardHelpOptions = true, sortOptions = false)
    int revoke(
            @Mixin RegisterOptions register,
            @Parameters(index = "0", paramLabel = "NAME", description = "Whose it is.") String name,
            @Parameters(index = "1", paramLabel = "TOKEN", description = "Its id, as chancery account list prints it.") String id) {
        return on(register.open(), annex -> {
            new Tokens(annex).revoke(name, id);
            enter(annex, "account revoke", name, id);
        });
    }

    @Command(
            name = "remove",
            header = "Takes an account away, with its sessions and tokens.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    int remove(@Mixin RegisterOptions register, @Parameters(paramLabel = "NAME", description = "Its name.") String name) {
        return on(register.open(), annex -> {
            new Accounts(annex).remove(name);
            enter(annex, "account remove", name, "");
        });
    }

    /** Works with the desk's tables in a register. */
    private interface Work {
        void on(Annex annex);
    }

    /** Asks something that may be refused. */
    private interface Check<T> {
        T get();
    }

    private int on(SqlRegister register, Work work) {
        try (SqlRegister ledger = register) {
            Annex annex = Rooms.annex(ledger);
            return checked(() -> {
                work.on(annex);
                return ExitCode.DONE;
            });
        }
    }

    private <T> T checked(Check<T> check) {
        try {
            return check.get();
        } catch (Refused e) {
            throw wrong("%s %s".formatted(e.getMessage(), e.next()));
        }
    }

    private static void enter(Annex annex, String what, String subject, String detail) {
        new AuditList(annex).enter(new Caller(user(), Role.ADMINISTRATOR), "chancery " + what, subject, detail, now(), "command line");
    }

    private String password(@Nullable String file) throws IOException {
        if (file == null) {
            return typed();
        }
        String line;
        if (file.equals("-")) {
            line = new BufferedReader(new InputStreamReader(surroundings.input(), UTF_8)).readLine();
        } else {
            try {
                line = Files.readString(Path.of(file)).lines().findFirst().orElse(null);
            } catch (NoSuchFileException e) {
                throw wrong("There is no file %s. Name the one whose first line is the password, or - for standard input.".formatted(file));
            }
        }
        return Objects.requireNonNullElse(line, "");
    }

    private String typed() {
        Console console = System.console();
        if (console == null) {
            throw wrong("There is no terminal to ask for the password on. Give --password-file FILE, or - for standard input.");
        }
        char[] first = Objects.requireNonNullElse(console.readPassword("Password: "), new char[0]);
        char[] again = Objects.requireNonNullElse(console.readPassword("Again: "), new char[0]);
        if (!Arrays.equals(first, again)) {
            throw wrong("The two differ. Start again.");
        }
        return new String(first);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(specification).commandLine().getOut();
    }

    private static String day(Instant moment) {
        return moment.atZone(Clock.systemDefaultZone().getZone()).toLocalDate().toString();
    }

    private static String user() {
        return System.getProperty("user.name", "user");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), message);
    }
}
