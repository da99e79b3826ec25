package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Intake;
import org.chancery.formats.out.OutputFormat;
import org.chancery.nlp.English;
import org.chancery.reading.Reader;
import org.junit.jupiter.api.Test;

/** Chancery from Java. The lines between the marks are those of the README. */
class LibraryTourTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void threeLinesReadADispatch() throws IOException {
        String file = ROOT.resolve("examples/dispatches/a-name-on-a-plate.txt").toString();
        // [tour
        Reader reader = English.load();
        Dispatch dispatch = Intake.dispatches(file).get(0);
        String json = OutputFormat.JSON.print(reader.read(dispatch));
        // tour]

        assertThat(json).contains("\"act\": \"relations-downgraded\"", "\"published\": \"2021-11-22\"");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(tour());
    }

    private static String tour() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("cli/src/test/java/org/chancery/cli/LibraryTourTest.java"));
        int from = lines.indexOf("        // [tour");
        int to = lines.indexOf("        // tour]");
        return String.join("\n", lines.subList(from + 1, to)).indent(-8).stripTrailing();
    }
}
