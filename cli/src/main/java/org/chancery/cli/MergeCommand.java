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

/** {@code chancery merge}. Makes one event of several. */
@Command(
        name = "merge",
        header = "Makes one event of several.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MergeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private AnalystOptions options = new AnalystOptions();

    @Parameters(arity = "2..*", paramLabel = "EVENT", description = "Its id, as chancery events prints it.")
    private List<String> events = new ArrayList<>();

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (SqlRegister ledger = options.register.open()) {
            List<Anchor> anchors = new ArrayList<>();
            events.forEach(event -> anchors.addAll(AnalystOptions.anchors(ledger, event)));
            options.enter(ledger, new Correction.Merged(anchors));
            surroundings.errors().println("%s are one event.".formatted(String.join(" and ", events)));
        }
        return ExitCode.DONE;
    }
}
