package org.chancery.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.register.FieldSetter;
import org.chancery.register.Report;
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
            List<Anchor> anchors = AnalystOptions.anchors(ledger, event);
            Report example = ledger.event(event).orElseThrow().reports().get(0);
            Map<Correction.Field, String> checked = new EnumMap<>(Correction.Field.class);
            values.forEach((name, value) -> checked.put(field(name, value, example), value));
            options.enter(ledger, new Correction.FieldsSet(anchors, checked));
            surroundings.errors().println("%s is set right.".formatted(event));
        }
        return ExitCode.DONE;
    }

    private Correction.Field field(String name, String value, Report example) {
        Correction.Field field = Arrays.stream(Correction.Field.values())
                .filter(each -> each.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("“%s” is no field that can be set. Set type, mode, act, source, target, date or modality."
                        .formatted(name)));
        try {
            FieldSetter.set(example, field, value);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return field;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), message);
    }
}
