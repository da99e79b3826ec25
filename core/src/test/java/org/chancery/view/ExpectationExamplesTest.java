package org.chancery.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.ActorKind;
import org.chancery.law.Treaties;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Pair;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.chancery.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each rule of {@code expectations.tsv} to a story in which it is told and to one in which it is not. */
class ExpectationExamplesTest {

    private static final World WORLD = World.load();
    private static final CaseSheets SHEETS = new CaseSheets(WORLD);

    /** A row of {@code expectations.examples.tsv}, whose head explains the columns. */
    record Example(String rule, boolean told, LocalDate on, String story, String why) {

        static Example of(String row) {
            String[] cells = row.split("\t");
            return new Example(cells[0], cells[1].equals("yes"), LocalDate.parse(cells[2]), cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return "%s is %s: %s".formatted(rule, told ? "told" : "not told", why);
        }
    }

    static List<Example> examples() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpectationExamplesTest.class.getResourceAsStream("expectations.examples.tsv")), UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Example::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleIsToldWhereItsExampleSaysSoAndNotWhereItsCounterExampleSaysSo(Example example) {
        Set<String> told = told(register(example.story()), Times.asOf(example.on()));

        if (example.told()) {
            assertThat(told).contains(example.rule());
        } else {
            assertThat(told).doesNotContain(example.rule());
        }
    }

    @Test
    void everyRuleHasAnExampleAndACounterExample() throws IOException {
        List<String> rules = new Expectations(new Treaties(WORLD)).rules();

        assertThat(rulesOf(true)).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(rulesOf(false)).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static Set<String> rulesOf(boolean told) throws IOException {
        return examples().stream().filter(each -> each.told() == told).map(Example::rule).collect(Collectors.toSet());
    }

    /** The rules told in any case, or between any two states. */
    private static Set<String> told(MemoryRegister register, Times times) {
        Stream<Expectation> inCases = SHEETS.of(register.cases(times), times.asOf()).stream().flatMap(sheet -> sheet.expects().stream());
        Stream<Expectation> between = register.relations(times).stream().flatMap(relation -> between(relation.pair(), register, times));
        return Stream.concat(inCases, between).map(Expectation::rule).collect(Collectors.toSet());
    }

    private static Stream<Expectation> between(Pair pair, MemoryRegister register, Times times) {
        return new PairSheets(SHEETS).of(pair, register, id -> Optional.empty(), times).expects().stream();
    }

    private static MemoryRegister register(String story) {
        Told dispatch = Told.in("gazette", "2030-01-01");
        for (String deed : story.split("; ")) {
            List<String> words = Arrays.stream(deed.split(" ")).map(ExpectationExamplesTest::word).toList();
            tell(words, dispatch);
        }
        return Told.filed(dispatch);
    }

    /** A court is told by its acronym alone. */
    private static String word(String word) {
        return word.equals("ICJ") ? "World Court (ICJ)" : word.replace('_', ' ');
    }

    private static void tell(List<String> words, Told dispatch) {
        if (words.get(0).equals("consulate")) {
            dispatch.mission(ActorKind.CONSULATE, words.get(1), words.get(2), words.get(3));
            return;
        }
        Act act = Act.of(words.get(1)).orElseThrow(() -> new IllegalArgumentException("There is no act " + words.get(1)));
        dispatch.act(act, words.get(2), words.get(3), words.get(0), String.join(" ", words));
        if (words.size() > 5 && words.get(4).equals("before")) {
            dispatch.before(words.get(5));
        } else if (words.size() > 5) {
            dispatch.at(words.get(5), words.get(act.equals(Act.PREMISES_VIOLATED) ? 2 : 3));
        }
    }
}
