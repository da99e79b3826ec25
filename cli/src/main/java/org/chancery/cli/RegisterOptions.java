package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.store.RegisterException;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which register a command works on. */
final class RegisterOptions {

    @Option(
            names = "--register",
            paramLabel = "PLACE",
            description = "The register: a file, or jdbc:postgresql:… (default: ~/.chancery/register).")
    @Nullable String place;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec specification;

    private @Nullable World world;
    private int told;

    /** Opens a register there is. */
    SqlRegister open() {
        String chosen = location();
        if (!chosen.startsWith("jdbc:") && !Files.exists(Path.of(chosen))) {
            throw new RegisterException("There is no register at %s. chancery file INPUT makes one.".formatted(chosen));
        }
        return openOrMake();
    }

    /** Opens a register; one that is not there is made. */
    SqlRegister openOrMake() {
        World world = world();
        return SqlRegister.open(
                location(),
                new JsonReadingForm(),
                new Clerk(world),
                CaseFold.in(world),
                this::renewed);
    }

    private void renewed(int done, int all) {
        int tenth = Math.max(1, all / 10);
        if (told == 0 || done / tenth > told / tenth) {
            Objects.requireNonNull(specification).commandLine().getErr().printf(
                    "chancery: the register is of an earlier version and is folded anew, which takes about as long as filing took: %,d of %,d.%n", done, all);
            specification.commandLine().getErr().flush();
            told = done;
        }
    }

    /** The world the register is read in, loaded once. */
    World world() {
        World loaded = world == null ? World.load() : world;
        world = loaded;
        return loaded;
    }

    /** Where the desk keeps what was sent to it until it is read: beside the register; of one on a server, in the user's folder. */
    Path spool() {
        String chosen = location();
        return Path.of((chosen.startsWith("jdbc:") ? standard() : chosen) + ".spool");
    }

    /** Whether the register is that file. */
    boolean isAt(Path file) throws IOException {
        String chosen = location();
        return !chosen.startsWith("jdbc:") && Files.exists(file) && Files.isSameFile(file, Path.of(chosen));
    }

    /** The register's file, if the machine's other users may read it: it was made by an earlier Chancery, or somebody gave it to them. */
    Optional<Path> fileOthersRead() {
        Path file = Path.of(location().startsWith("jdbc:") ? standard() : location());
        try {
            boolean read = !location().startsWith("jdbc:") && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
            return read ? Optional.of(file) : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // it is not there, or knows no such permissions
        }
    }

    private String location() {
        return Optional.ofNullable(place).orElseGet(RegisterOptions::standard);
    }

    private static String standard() {
        return Path.of(System.getProperty("user.home"), ".chancery", "register").toString();
    }

    /** Today in the user's time zone. */
    static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }
}
