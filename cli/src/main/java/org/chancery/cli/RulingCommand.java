package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.register.Occurrence;
import org.chancery.register.Revision;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Mixin;

/** What the commands have in common by which an analyst rules on whole events: merge, split, reject. */
abstract class RulingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private AnalystOptions options = new AnalystOptions();

    RulingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The events named on the command line. */
    abstract List<String> events();

    /** The ruling on the accounts those events rest on. */
    abstract Correction ruling(List<Anchor> reports);

    /** What is so from now on, to follow the names of the events. */
    abstract String outcome();

    @Override
    public Integer call() {
        try (SqlRegister ledger = options.register.open()) {
            List<Occurrence> found = events().stream().map(event -> AnalystOptions.named(ledger, event)).toList();
            options.enter(ledger, ruling(Revision.anchors(found)));
            surroundings.errors().println("%s %s.".formatted(String.join(" and ", events()), outcome()));
        }
        return ExitCode.DONE;
    }
}
