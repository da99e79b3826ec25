package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery reject}. Says that what was read as an event is none. */
@Command(name = "reject", header = "Says that what was read as an event is none.", mixinStandardHelpOptions = true, sortOptions = false)
final class RejectCommand extends RulingCommand {

    @Parameters(arity = "1..*", paramLabel = "EVENT", description = "Its id, as chancery events prints it.")
    private List<String> events = new ArrayList<>();

    RejectCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<String> events() {
        return events;
    }

    @Override
    Correction ruling(List<Anchor> reports) {
        return new Correction.Rejected(reports);
    }

    @Override
    String outcome() {
        return "no longer counts";
    }
}
