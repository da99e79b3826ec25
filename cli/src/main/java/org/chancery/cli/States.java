package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.register.Pair;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes a state from the command line: by its ISO code, or by name. */
final class States {

    private States() {}

    /** The pair of two states that are written so. */
    static Pair pair(List<String> words, @Nullable CommandSpec specification) {
        String one = code(words.get(0), specification);
        String other = code(words.get(1), specification);
        if (one.equals(other)) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "%s has no relations with itself. Name two states.".formatted(one));
        }
        return Pair.of(one, other);
    }

    static String code(String word, @Nullable CommandSpec specification) {
        World world = World.load();
        String code = word.toUpperCase(Locale.ROOT);
        if (world.state(code).isPresent()) {
            return code;
        }
        return world.states().stream()
                .filter(state -> state.name().equalsIgnoreCase(word) || state.official().equalsIgnoreCase(word))
                .map(state -> state.iso3())
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(specification).commandLine(),
                        "“%s” is no state. Write its ISO code or its English name, as ECU or Ecuador.".formatted(word)));
    }
}
