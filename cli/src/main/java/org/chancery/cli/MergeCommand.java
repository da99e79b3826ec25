package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery merge}. Makes one event of several. */
@Command(name = "merge", header = "Makes one event of several.", mixinStandardHelpOptions = true, sortOptions = false)
final class MergeCommand extends RulingCommand {

    @Parameters(arity = "2..*", paramLabel = "EVENT", description = "Its id, as chancery events prints it.")
    private List<String> events = new ArrayList<>();

    MergeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<String> events() {
        return events;
    }

    @Override
    Correction ruling(List<Anchor> reports) {
        return new Correction.Merged(reports);
    }

    @Override
    String outcome() {
        return "are one event";
    }
}
