package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery backup}: a copy of a register that may be in use. */
@Command(
        name = "backup",
        header = "Copies a register into a file, whole, while others read it or file into it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "Where the copy goes; a file that is there is replaced.")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (SqlRegister ledger = register.open()) {
            ledger.backup(target);
        }
        return ExitCode.DONE;
    }
}
