package org.chancery.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.server.Rooms;
import org.chancery.server.door.Account;
import org.chancery.server.door.Accounts;
import org.chancery.server.door.Token;
import org.chancery.server.door.Tokens;
import org.chancery.server.web.Refused;
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

/** {@code chancery account}: who may come in at a desk that others reach. */
@Command(
        name = "account",
        header = "Gives and takes the accounts of a desk that others reach.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AccountCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    AccountCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(specification).commandLine(), "Say what to do: chancery account add, list, remove, password or token.");
    }

    @Command(name = "add", description = "Gives somebody an account.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "Letters, digits, and . _ - @.") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "reader, analyst or administrator.") String role,
            @Option(names = "--password-file", paramLabel = "FILE", description = "Its first line is the password (default: it is asked for).")
                    @Nullable Path passwordFile)
            throws IOException {
        String password = password(passwordFile);
        return with(annex -> {
            Account made = new Accounts(annex).add(name, Accounts.role(role), password, operator(), now());
            return "%s may come in as %s.".formatted(made.name(), made.role().code());
        });
    }

    @Command(name = "password", description = "Gives an account another password; its sessions end.", mixinStandardHelpOptions = true)
    int password(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--password-file", paramLabel = "FILE", description = "Its first line is the password (default: it is asked for).")
                    @Nullable Path passwordFile)
            throws IOException {
        String password = password(passwordFile);
        return with(annex -> {
            new Accounts(annex).setPassword(name, password);
            return "%s has another password.".formatted(name);
        });
    }

    @Command(name = "list", description = "Lists the accounts and their tokens.", mixinStandardHelpOptions = true)
    int list() throws IOException {
        return with(annex -> {
            List<Token> tokens = new Tokens(annex).all();
            StringBuilder page = new StringBuilder();
            for (Account account : new Accounts(annex).all()) {
                page.append("%-24s %s%n".formatted(account.name(), account.role().code()));
                tokens.stream()
                        .filter(token -> token.account().equals(account.name()))
                        .forEach(token -> page.append("    token %s  %s%s%n".formatted(
                                token.id(), token.label(), token.expires().map(end -> ", good until " + end).orElse(""))));
            }
            return page.isEmpty() ? "There is no account. chancery account add NAME --role administrator makes one." : page.toString().stripTrailing();
        });
    }

    @Command(name = "remove", description = "Takes an account away, with its sessions and tokens.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME") String name) throws IOException {
        return with(annex -> {
            new Accounts(annex).remove(name);
            return "%s may no longer come in.".formatted(name);
        });
    }

    @Command(name = "token", description = "Makes a key for a program; it is shown once.", mixinStandardHelpOptions = true)
    int token(
            @Parameters(paramLabel = "NAME", description = "For whom it acts.") String name,
            @Option(names = "--label", required = true, paramLabel = "TEXT", description = "What it is for.") String label,
            @Option(names = "--days", paramLabel = "N", description = "How long it is good (default: until it is revoked).") @Nullable Integer days)
            throws IOException {
        return with(annex -> new Tokens(annex)
                .make(new Accounts(annex).named(name), label, days == null ? null : Duration.ofDays(days), operator(), now())
                .secret());
    }

    @Command(name = "revoke", description = "Revokes a token.", mixinStandardHelpOptions = true)
    int revoke(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1", paramLabel = "TOKEN", description = "Its short name, as chancery account list prints it.") String token)
            throws IOException {
        return with(annex -> {
            new Tokens(annex).revoke(name, token);
            return "The token %s is good for nothing now.".formatted(token);
        });
    }

    private int with(Function<Annex, String> work) throws IOException {
        try (SqlRegister ledger = register.openOrMake()) {
            String told = work.apply(Rooms.annex(ledger));
            new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8).println(told);
            return ExitCode.DONE;
        } catch (Refused e) {
            throw new ParameterException(Objects.requireNonNull(specification).commandLine(), e.getMessage() + " " + e.next(), e);
        }
    }

    private String password(@Nullable Path file) throws IOException {
        if (file != null) {
            return DeskOptions.firstLine(file);
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Password: ");
        if (typed == null) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "There is no terminal to ask for the password at. Give --password-file.");
        }
        return new String(typed);
    }

    private static String operator() {
        return System.getProperty("user.name", "user");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
