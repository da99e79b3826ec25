package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void helpForACommandThereIsNotNamesIt() {
        Run run = Run.of("help", "nosuch");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("“nosuch”").doesNotContain("“help”");
    }
}
