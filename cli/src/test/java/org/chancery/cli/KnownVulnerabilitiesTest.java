package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No library of the class path is older than the version in which what is known of it was mended ({@code safe-versions.tsv}). */
class KnownVulnerabilitiesTest {

    private static final Pattern JAR = Pattern.compile("(.+?)-([0-9][^-]*(?:-[A-Za-z0-9.]+)*)\\.jar");

    private record Library(String name, String version) {}

    private static List<Library> classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .filter(name -> name.endsWith(".jar") && !name.startsWith("chancery-"))
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> new Library(jar.group(1), jar.group(2)))
                .toList();
    }

    private static Map<String, String> lowest() throws IOException {
        Map<String, String> lowest = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownVulnerabilitiesTest.class.getResourceAsStream("safe-versions.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1)).forEach(cells -> lowest.put(cells[0], cells[1]));
        }
        return lowest;
    }

    private static boolean isOlder(String version, String lowest) {
        List<Integer> one = numbers(version);
        List<Integer> other = numbers(lowest);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int difference = (i < one.size() ? one.get(i) : 0) - (i < other.size() ? other.get(i) : 0);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : version.split("[.-]")) {
            if (!part.matches("[0-9]{1,9}")) {
                break;
            }
            numbers.add(Integer.parseInt(part));
        }
        return numbers;
    }

    @Test
    void noLibraryIsOlderThanItsMendedVersion() throws IOException {
        Map<String, String> lowest = lowest();

        assertThat(classPath()).hasSizeGreaterThan(60).allSatisfy(library -> {
            String least = lowest.getOrDefault(library.name(), "-");
            assertThat(!least.equals("-") && isOlder(library.version(), least))
                    .as("%s %s is older than %s; see safe-versions.tsv", library.name(), library.version(), least)
                    .isFalse();
        });
    }

    @Test
    void eachLibraryHasBeenLookedAt() throws IOException {
        assertThat(classPath()).extracting(Library::name).as("look what is known of it, and write it into safe-versions.tsv").isSubsetOf(lowest().keySet());
    }

    @ParameterizedTest
    @CsvSource({"2.9.9,2.15.0,true", "2.15.0,2.15.0,false", "42.7.13,42.7.7,false", "3.41.2.1,3.41.2.2,true", "1.5.7-15,1.5.7-4,false", "1.11.0-beta19,1.11.0,false"})
    void versionsAreComparedByTheirNumbers(String version, String lowest, boolean older) {
        assertThat(isOlder(version, lowest)).isEqualTo(older);
    }
}
