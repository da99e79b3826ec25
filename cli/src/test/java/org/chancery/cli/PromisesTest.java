package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test that a page names as holding a promise is there, by its class and its method. */
class PromisesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAMED = Pattern.compile("`([a-z]+)\\.([A-Z][A-Za-z]+(?:Test|Contract))(?:\\.([a-z]\\w+))?`");

    /** By module and simple name, as {@code cli.LinksTest}; of two of one name in a module, both. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.find(ROOT, 12, (file, kind) -> file.toString().matches(".*(?:Test|Contract)\\.java") && ROOT.relativize(file).toString().contains("src"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                tests.merge(ROOT.relativize(file).getName(0) + "." + name, Files.readString(file), String::concat);
            }
        }
        return tests;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/reliability.md", "docs/threat-model.md"})
    void eachTestThatIsNamedIsThere(String page) throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(Files.readString(ROOT.resolve(page)));
        int count = 0;
        for (; named.find(); count++) {
            String source = tests.get(named.group(1) + "." + named.group(2));
            String method = named.group(3);
            if (source == null || method != null && !Pattern.compile("void " + method + "\\(").matcher(source).find()) {
                missing.add(named.group());
            }
        }
        assertThat(count).as("tests named in %s", page).isGreaterThan(20);
        assertThat(missing).as("named in %s", page).isEmpty();
    }

    /** A row of promises, which have four cells, that names no test promises what nobody holds. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/reliability.md", "docs/threat-model.md"})
    void eachRowNamesATest(String page) throws IOException {
        List<String> rows = Files.readString(ROOT.resolve(page)).lines().filter(line -> line.startsWith("| ") && line.split("\\|").length > 4).toList();
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows).filteredOn(row -> !NAMED.matcher(row).find() && !row.contains("| held by |")).isEmpty();
    }
}
