package org.chancery.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.register.Correction;
import org.chancery.register.Occurrence;
import org.chancery.register.Revision;
import org.chancery.store.SqlRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery correct}: an analyst's word on a field of an event. */
@Command(
        name = "correct",
        header = "Sets fields of an event right; nothing is overwritten, and a later reading does not undo it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CorrectCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private AnalystOptions options = new AnalystOptions();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "FIELD=VALUE",
            description = "type, mode, act, source, target, date or modality, as --set act=relations-broken; an empty value is"
                    + " none. Repeat it for several fields; they are one correction.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Parameters(index = "0", paramLabel = "EVENT", description = "Its id, as chancery events prints it.")
    private String event = "";

    CorrectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (SqlRegister ledger = options.register.open()) {
            options.enter(ledger, correction(AnalystOptions.named(ledger, event)));
            surroundings.errors().println("%s is set right.".formatted(event));
        }
        return ExitCode.DONE;
    }

    private Correction correction(Occurrence found) {
        try {
            return Revision.set(found, values);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), message);
    }
}
