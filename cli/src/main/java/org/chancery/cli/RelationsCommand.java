package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.formats.out.RegisterCsv;
import org.chancery.formats.out.RegisterJson;
import org.chancery.register.EventQuery;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.Times;
import org.chancery.store.SqlRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery relations}: how two states stand, or all pairs. */
@Command(
        name = "relations",
        header = "Shows how two states stand to each other, since when, and how it came about.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RelationsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private AskOptions options = new AskOptions();

    @Parameters(
            arity = "0..2",
            paramLabel = "STATE",
            description = "Two ISO codes, as MEX ECU. Without them, all pairs of which anything is filed.")
    private List<String> states = new ArrayList<>();

    RelationsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Times times = options.times();
        if (states.size() == 1) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "One state has no relations. Name two, as MEX ECU, or none.");
        }
        try (SqlRegister register = options.register.open()) {
            switch (options.form) {
                case JSON -> new RegisterJson(surroundings.output()).relations(relations(register, times));
                case CSV -> new RegisterCsv(surroundings.output()).relations(relations(register, times));
                case TEXT -> {
                    var pages = Pages.of(surroundings);
                    if (states.isEmpty()) {
                        pages.standings(register.standings(times), times);
                    } else {
                        pages.relation(
                                register.relation(pair(), times), register.events(EventQuery.of(pair()), times), register.cases(times),
                                register::dispatch);
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    private List<Relation> relations(SqlRegister register, Times times) {
        return states.isEmpty() ? register.relations(times) : List.of(register.relation(pair(), times));
    }

    private Pair pair() {
        return Pair.of(States.code(states.get(0), specification), States.code(states.get(1), specification));
    }
}
