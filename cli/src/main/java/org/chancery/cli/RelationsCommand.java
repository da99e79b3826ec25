package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.formats.out.RegisterCsv;
import org.chancery.formats.out.RegisterJson;
import org.chancery.register.Pair;
import org.chancery.register.Times;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheets;
import org.chancery.view.PairSheet;
import org.chancery.view.PairSheets;
import org.chancery.view.RecentReadings;
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
        Optional<Pair> pair = states.isEmpty() ? Optional.empty() : Optional.of(States.pair(states, specification));
        try (SqlRegister register = options.register.open()) {
            if (pair.isEmpty()) {
                all(register, times);
            } else {
                RecentReadings readings = new RecentReadings(register::dispatch);
                one(new PairSheets(new CaseSheets(options.register.world())).of(pair.get(), register, readings, times), readings);
            }
        }
        return ExitCode.DONE;
    }

    private void all(SqlRegister register, Times times) throws IOException {
        switch (options.form) {
            case JSON -> new RegisterJson(surroundings.output()).relations(register.relations(times));
            case CSV -> new RegisterCsv(surroundings.output()).relations(register.relations(times));
            case TEXT -> Pages.of(surroundings).standings(register.standings(times), times);
        }
    }

    private void one(PairSheet sheet, RecentReadings readings) throws IOException {
        switch (options.form) {
            case JSON -> new RegisterJson(surroundings.output()).pair(sheet);
            case CSV -> new RegisterCsv(surroundings.output()).relations(List.of(sheet.relation()));
            case TEXT -> Pages.of(surroundings).pair(sheet, readings);
        }
    }
}
