package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery split}. Takes an event apart, one for each report. */
@Command(
        name = "split",
        header = "Takes an event apart, one for each report.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SplitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private AnalystOptions options = new AnalystOptions();

    @Parameters(arity = "1", paramLabel = "EVENT", description = "Its id, as chancery events prints it.")
    private List<String> events = new ArrayList<>();

    SplitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (SqlRegister ledger = options.register.open()) {
            List<Anchor> anchors = new ArrayList<>();
            events.forEach(event -> anchors.addAll(AnalystOptions.anchors(ledger, event)));
            options.enter(ledger, new Correction.Split(anchors));
            surroundings.errors().println("%s is taken apart.".formatted(String.join(" and ", events)));
        }
        return ExitCode.DONE;
    }
}
