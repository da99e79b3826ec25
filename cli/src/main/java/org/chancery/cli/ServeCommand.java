package org.chancery.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.reading.Reader;
import org.chancery.server.Binding;
import org.chancery.server.Desk;
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
        footer = {"", "It listens on this machine alone unless --host says otherwise. Ctrl-C ends it."})
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Readers readers;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Mixin
    private BindingOptions place = new BindingOptions();

    @Option(
            names = "--examples",
            description = "Show the example dispatches, in a register of their own (~/.chancery/examples, unless --register names one).")
    private boolean examples;

    ServeCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        if (examples && register.place == null) {
            register.place = Path.of(System.getProperty("user.home"), ".chancery", "examples").toString();
        }
        StatusLine status = StatusLine.of(surroundings);
        Loading loading = Loading.start(readers, options, status);
        CountDownLatch end = new CountDownLatch(1);
        try (SqlRegister ledger = register.openOrMake()) {
            Office office = new Office(
                    ledger, Rooms.annex(ledger), register.world(), () -> ready(loading), Clock.systemDefaultZone(), new Bulletin());
            try (Desk desk = start(office)) {
                Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "end"));
                surroundings.errors().println("The desk is open at " + desk.address());
                if (examples) {
                    new Examples(office).file();
                }
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return ExitCode.DONE;
    }

    private Desk start(Office office) {
        Binding binding = place.binding();
        try {
            Desk desk = Desk.start(binding, Rooms.of(office, binding.entrance()));
            if (binding.entrance().demandsLogin() && !binding.proxied() && binding.certificate().isEmpty()) {
                surroundings.errors().println(
                        "chancery: Passwords cross the network in the clear. Give --tls-keystore, or put a proxy before it (docs/desk-security.md).");
            }
            return desk;
        } catch (JavalinBindException e) {
            throw wrong("%s, port %d, is taken or no address of this machine. Choose another --port, 0 for any that is free, or another --host."
                    .formatted(binding.host(), binding.port()), e);
        } catch (NoAccount | UncheckedIOException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private ParameterException wrong(String message, Exception reason) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), message, reason);
    }

    private static Reader ready(Loading loading) {
        try {
            return loading.reader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
