package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery split}. Takes an event apart, one for each report. */
@Command(name = "split", header = "Takes an event apart, one for each report.", mixinStandardHelpOptions = true, sortOptions = false)
final class SplitCommand extends RulingCommand {

    @Parameters(arity = "1", paramLabel = "EVENT", description = "Its id, as chancery events prints it.")
    private List<String> events = new ArrayList<>();

    SplitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<String> events() {
        return events;
    }

    @Override
    Correction ruling(List<Anchor> reports) {
        return new Correction.Split(reports);
    }

    @Override
    String outcome() {
        return "is taken apart";
    }
}
