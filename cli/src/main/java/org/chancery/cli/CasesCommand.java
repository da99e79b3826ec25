package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.formats.out.RegisterCsv;
import org.chancery.formats.out.RegisterJson;
import org.chancery.register.Times;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheet;
import org.chancery.view.CaseSheets;
import org.chancery.view.RecentReadings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery cases}: asylums, proceedings, missions and persons, each with its steps. */
@Command(
        name = "cases",
        header = "Lists asylums, proceedings, missions and persons, each with what happened step by step.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CasesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private AskOptions options = new AskOptions();

    @Option(names = "--kind", paramLabel = "KIND", description = "asylum, proceeding, mission or person (default: all).")
    private @Nullable Kind kind;

    /** The kinds, as the contract names them. */
    enum Kind {
        ASYLUM,
        PROCEEDING,
        MISSION,
        PERSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    CasesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (SqlRegister register = options.register.open()) {
            Times times = options.times();
            List<CaseSheet> cases = new CaseSheets(options.register.world()).of(register.cases(times), times.asOf()).stream()
                    .filter(sheet -> kind == null || kind.toString().equals(sheet.matter().kind()))
                    .toList();
            switch (options.form) {
                case JSON -> new RegisterJson(surroundings.output()).cases(cases, new RecentReadings(register::dispatch));
                case CSV -> new RegisterCsv(surroundings.output()).cases(cases);
                case TEXT -> Pages.of(surroundings).cases(cases);
            }
        }
        return ExitCode.DONE;
    }
}
