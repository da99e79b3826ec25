package org.chancery.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.register.Found;
import org.chancery.store.SqlRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery search}: dispatches by their words. */
@Command(
        name = "search",
        header = "Finds dispatches of the register by their words.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SearchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "All must occur; words in quotation marks stand together.")
    private List<String> words = new ArrayList<>();

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "--limit %d finds nothing. Give 1 or more.".formatted(limit));
        }
        PrintStream out = new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8);
        try (SqlRegister ledger = register.open()) {
            List<Found> found = ledger.search(String.join(" ", words), limit);
            for (Found each : found) {
                out.println("%s  %s".formatted(
                        each.published() == null ? "day unknown" : each.published(), each.title() == null ? each.dispatch() : each.title()));
                out.println("            " + each.excerpt().replaceAll("\\s+", " ").strip());
            }
            if (found.isEmpty()) {
                out.println("No dispatch has these words.");
            }
        }
        return ExitCode.DONE;
    }
}
