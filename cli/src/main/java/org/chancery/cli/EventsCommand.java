package org.chancery.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.formats.out.RegisterCsv;
import org.chancery.formats.out.RegisterJson;
import org.chancery.register.EventQuery;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.store.SqlRegister;
import org.chancery.view.Claims;
import org.chancery.view.RecentReadings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery events}: one row an event, its reports merged. */
@Command(
        name = "events",
        header = "Lists events of the register, the reports of each merged.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EventsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private AskOptions options = new AskOptions();

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

    EventsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        EventQuery query = new EventQuery(
                Optional.ofNullable(pair).map(this::pairOf),
                Optional.ofNullable(type),
                Optional.ofNullable(act),
                Optional.ofNullable(since),
                Optional.ofNullable(until));
        try (SqlRegister register = options.register.open()) {
            List<Occurrence> events = register.events(query, options.times());
            RecentReadings readings = new RecentReadings(register::dispatch);
            switch (options.form) {
                case JSON -> new RegisterJson(surroundings.output()).events(events, new Claims(readings));
                case CSV -> new RegisterCsv(surroundings.output()).events(events);
                case TEXT -> Pages.of(surroundings).events(events, readings);
            }
        }
        return ExitCode.DONE;
    }

    private Pair pairOf(List<String> states) {
        if (states.size() != 2) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(),
                    "--pair names %d states. Write two, as MEX,ECU.".formatted(states.size()));
        }
        return Pair.of(States.code(states.get(0), specification), States.code(states.get(1), specification));
    }
}
