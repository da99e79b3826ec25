package org.chancery.nlp.codebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A codebook comes from somebody else, too. What is no codebook is refused by its name, and takes neither memory nor the program along. */
class HostileYamlTest {

    private static void assertRefused(String yaml, String reason) {
        assertThatThrownBy(() -> {
                    Yaml file = Yaml.of("bad.yaml");
                    file.top(yaml).values().forEach(file::texts);
                })
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("bad.yaml")
                .hasMessageContaining(reason);
    }

    /** Nine levels, each nine times the one before: 400 million words in 600 bytes. */
    @Test
    void aliasesThatMultiplyAreRefused() {
        String lines = IntStream.range(1, 10)
                .mapToObj(level -> "l%d: &l%d [%s]".formatted(
                        level, level, IntStream.range(0, 9).mapToObj(i -> "*l" + (level - 1)).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        assertRefused("l0: &l0 [x, x, x, x, x, x, x, x, x]\n" + lines, "Number of aliases");
    }

    @Test
    void listThatHoldsItselfIsRefused() {
        assertRefused("id: &id [a, *id]", "a plain value is expected here");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertRefused("id: " + "[".repeat(200_000), "nested too deeply");
        assertRefused(IntStream.range(0, 3000).mapToObj(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n")) + " b", "");
    }

    @Test
    void tagsMakeNoObjects() {
        assertRefused("id: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]", "a plain value is expected here");
    }

    @Test
    void fileBeyondAllMeasureIsRefused() {
        assertRefused("id: [" + "x, ".repeat(2_000_000) + "x]", "no YAML");
    }
}
