package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.register.EventQuery;
import org.chancery.register.Pair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events a command is about. */
final class EventOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec specification;

    @Option(names = "--pair", paramLabel = "A,B", split = ",", description = "Between two states, as MEX,ECU.")
    private @Nullable List<String> pair;

    @Option(names = "--type", paramLabel = "TYPE", description = "Of one of PLOVER's types, as SANCTION.")
    private @Nullable EventType type;

    @Option(names = "--act", paramLabel = "ACT", description = "Of one act, as ambassador-expelled.")
    private @Nullable Act act;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Not ended before that day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "Not begun after that day.")
    private @Nullable LocalDate until;

    EventQuery query() {
        if (since != null && until != null && until.isBefore(since)) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "--until %s is before --since %s. Turn them round.".formatted(until, since));
        }
        return new EventQuery(
                Optional.ofNullable(pair).map(this::pairOf),
                Optional.ofNullable(type),
                Optional.ofNullable(act),
                Optional.ofNullable(since),
                Optional.ofNullable(until));
    }

    private Pair pairOf(List<String> states) {
        if (states.size() != 2) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(),
                    "--pair names %d states. Write two, as MEX,ECU.".formatted(states.size()));
        }
        return States.pair(states, specification);
    }
}
