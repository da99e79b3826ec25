package org.chancery.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.reading.Reader;
import org.chancery.server.Binding;
import org.chancery.server.Desk;
import org.chancery.server.DeskSettings;
import org.chancery.server.Rooms;
import org.chancery.server.door.NoAccount;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Office;
import org.chancery.store.SqlRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: the register in the browser and over HTTP. */
@Command(
        name = "serve",
        header = "Opens the desk: the register in your browser, and an API.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "It listens on this machine alone unless --host tells otherwise. Ctrl-C ends it."})
final class ServeCommand implements Callable<Integer> {

    /** How long the rooms may take to end what they are at, in seconds. */
    private static final int FAREWELL = 20;

    private final Surroundings surroundings;
    private final Readers readers;

    @Spec
    private @Nullable CommandSpec specification;

    @Option(
            names = "--examples",
            description = "Show the example dispatches, in a register of their own (~/.chancery/examples, unless --register names one).")
    private boolean examples;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    ServeCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        if (examples && register.place == null) {
            register.place = Path.of(System.getProperty("user.home"), ".chancery", "examples").toString();
        }
        DeskSettings settings = settings();
        Loading loading = Loading.start(readers, options, StatusLine.of(surroundings));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (SqlRegister ledger = register.openOrMake()) {
            Office office = new Office(
                    ledger, Rooms.annex(ledger), register.world(), () -> ready(loading), Clock.systemDefaultZone(), new Bulletin());
            try (Desk open = start(office, settings)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(asked, ended), "end"));
                surroundings.errors().println("The desk is open at " + open.address());
                if (examples) {
                    new Examples(office).file();
                }
                asked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    /** The process lives until this returns: what is being written is written to its end. */
    private static void end(CountDownLatch asked, CountDownLatch ended) {
        asked.countDown();
        try {
            if (!ended.await(FAREWELL, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private DeskSettings settings() throws IOException {
        try {
            return desk.settings(register.spool());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private Desk start(Office office, DeskSettings settings) {
        Binding binding = settings.binding();
        try {
            Desk opened = Desk.start(binding, Rooms.of(office, settings));
            if (binding.entrance().demandsLogin() && !binding.proxied() && binding.certificate().isEmpty()) {
                surroundings.errors().println(
                        "chancery: Passwords cross the network in the clear. Give --tls-keystore, or put a proxy before it (docs/desk-security.md).");
            }
            if (binding.entrance().demandsLogin()) {
                register.fileOthersRead().ifPresent(file -> surroundings.errors().println(
                        "chancery: Others on this machine can read %s, the hashes of passwords with it. Lock it: chmod 600 (docs/desk-security.md).".formatted(file)));
            }
            return opened;
        } catch (JavalinBindException e) {
            throw wrong("%s, port %d, is taken or no address of this machine. Choose another --port, 0 for any that is free, or another --host."
                    .formatted(binding.host(), binding.port()), e);
        } catch (NoAccount | UncheckedIOException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), message, cause);
    }

    private static Reader ready(Loading loading) {
        try {
            return loading.reader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
