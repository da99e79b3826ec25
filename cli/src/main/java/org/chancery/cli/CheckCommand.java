package org.chancery.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery check}: is the register whole? */
@Command(
        name = "check",
        header = "Verifies a register: the file, the journal, and all that is folded from it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8);
        try (SqlRegister ledger = register.open()) {
            List<String> faults = ledger.check();
            faults.forEach(out::println);
            if (faults.isEmpty()) {
                out.println("All is well: %d dispatches, and everything that is folded from them.".formatted(ledger.dispatches().size()));
            }
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.REGISTER_FAILED;
        }
    }
}
