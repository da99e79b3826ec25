package org.chancery.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.reading.Reader;
import org.chancery.server.Binding;
import org.chancery.server.Desk;
import org.chancery.server.Rooms;
import org.chancery.server.filing.Mailroom;
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
        footer = {"", "It listens on this machine alone. Ctrl-C ends it."})
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Readers readers;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Where it listens (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    private int port = 8080;

    @Option(
            names = "--examples",
            description = "Show the example dispatches, in a register of their own (~/.chancery/examples, unless --register names one).")
    private boolean examples;

    @Option(
            names = "--fetch-from",
            paramLabel = "NETWORK",
            description = "Also fetch addresses in this network, as 10.1.0.0/16; else public ones alone. May be given again.")
    private List<String> networks = new ArrayList<>();

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
        try {
            return Desk.start(new Binding("127.0.0.1", port), Rooms.of(office, mailroom()));
        } catch (JavalinBindException e) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(),
                    "Port %d of this machine is taken. Choose another with --port, or 0 for any that is free.".formatted(port), e);
        }
    }

    private Mailroom mailroom() {
        try {
            return Mailroom.of(register.spool(), AddressPolicy.publicAnd(networks));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(specification).commandLine(), "--fetch-from: " + e.getMessage(), e);
        }
    }

    private static Reader ready(Loading loading) {
        try {
            return loading.reader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
