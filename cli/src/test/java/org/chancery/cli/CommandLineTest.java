package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void helpNamesTheCommands() {
        Run run = Run.of("help");

        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("read ");
    }

    @Test
    void helpOfReadFitsTheTerminal() {
        Run run = Run.of("help", "read");

        assertThat(run.outputLines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void terminalOfFortyColumnsIsWideEnough() {
        Terminal narrow = Terminal.of(Map.of("COLUMNS", "40"));

        assertThat(narrow.columns()).isEqualTo(40);
        assertThat(Run.on(narrow, (options, progress) -> Run.reader(), "", "help", "read").exit()).isZero();
    }

    @Test
    void nothingAskedForIsAWrongCommandLine() {
        assertThat(Run.of().exit()).isEqualTo(2);
    }

    @Test
    void unknownCommandIsNamed() {
        Run run = Run.of("raed", "x.txt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("“raed”").contains("chancery help");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void unknownOptionIsNamed() {
        Run run = Run.of("read", "--fromat", "json", "x.txt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("--fromat");
    }

    @Test
    void unknownFormatIsRefusedWithTheKnownOnes() {
        Run run = Run.of("read", "--format", "xml", "x.txt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("“xml”").contains("text, json, jsonl");
    }

    @Test
    void impossibleDayIsRefused() {
        Run run = Run.of("read", "--date", "2024-02-30", "x.txt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("2024-02-30");
    }

    @Test
    void readWithoutInputIsRefused() {
        assertThat(Run.of("read").exit()).isEqualTo(2);
    }

    @Test
    void noThreadsAtAllAreRefused() {
        Run run = Run.of("read", "--threads", "0", "x.txt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("--threads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relations MEX Mexico", "events --pair MEX,MEX"})
    void stateAndItselfAreNoPair(String words) {
        Run run = Run.of((words + " --register not-there").split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("MEX has no relations with itself. Name two states.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "http", "٨٠٨٠"})
    void portThatIsNoneIsToldWithTheRange(String port) {
        Run run = Run.of("serve", "--port=" + port);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("“%s” is no port; write a number from 0 to 65535.".formatted(port));
    }

    @Test
    void helpForACommandThereIsNotNamesIt() {
        Run run = Run.of("help", "nosuch");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("“nosuch”").doesNotContain("“help”");
    }
}
