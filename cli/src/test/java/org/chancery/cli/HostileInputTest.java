package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the program says to inputs and outputs that are broken or mean harm. */
@Timeout(120)
class HostileInputTest {

    private static final String DISPATCH = "Peru recalls its envoy\n\nLIMA, 4 March 2021 (Coast News) — Peru recalled its"
            + " ambassador from Chile on Thursday.\n";
    private static final String FRENCH = "Le Pérou rappelle son ambassadeur\n\nLIMA, 4 mars 2021 — Le Pérou a rappelé jeudi son"
            + " ambassadeur au Chili pour des consultations, selon le ministère, qui n'est pas surpris de la décision.\n";

    @TempDir
    private Path folder;

    @Test
    void codesInADispatchDoNotReachTheTerminal() throws IOException {
        String line = "{\"id\":\"\\u001b[2J1\",\"url\":\"\\u001b[2Jx\",\"title\":\"\\u001b[31mPeru\\u001b]0;owned\\u0007 recalls its"
                + " envoy\",\"agency\":\"\\u001b[5mCoast\",\"authors\":[\"\\u001b[7mA. Writer\"],\"date\":\"\\u001b[2J?\","
                + "\"text\":\"Peru \\u009b31mrecalled its \\u001b[2Jambassador from Chile, Rosa \\u0008Quispe said.\"}\n{\"\\u001b\":\n";
        Path file = file("codes\u001B[31m.jsonl", line);

        Run run = Run.of("read", file.toString(), folder.resolve("no\u001B[31mne.txt").toString());

        assertThat(run.output()).contains("Peru recalls its envoy").doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
        assertThat(run.errorLines()).hasSize(3);
        assertThat(run.errors()).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
    }

    @Test
    void emptyStandardInputIsOneLine() {
        Run run = Run.withInput("", "read", "-");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errorLines()).containsExactly("chancery: standard input: It is empty. Check that it was saved in full.");
    }

    @Test
    void foreignLanguageIsSaidOnceAndNotTakenForSilence() throws IOException {
        Path french = file("fr.txt", FRENCH);

        Run text = Run.of("read", french.toString());
        Run lines = Run.of(Run.readingLines(french));

        assertThat(text.exit()).isZero();
        assertThat(text.errors()).isEmpty();
        assertThat(text.output()).containsOnlyOnce("This dispatch is in French").doesNotContain("No political event");
        assertThat(lines.errorLines()).singleElement().asString().contains("fr.txt").contains("in French");
        assertThat(lines.output()).contains("\"language\":\"fr\"");
    }

    @Test
    void fileThatMayNotBeReadIsOneLine() throws IOException {
        Path secret = file("secret.txt", DISPATCH);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "Whoever runs this may read everything.");

        Run run = Run.of(Run.readingLines(secret, file("a.txt", DISPATCH)));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains("secret.txt").contains("You may not read it.");
        assertThat(run.outputLines()).hasSize(1);
    }

    @Test
    void fullDiskIsToldAndIsNoInputsFault() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(InputStream.nullInputStream(), full, new PrintStream(errors, true, UTF_8), Terminal.none());
        Readers mute = (options, progress) -> dispatch -> new Reading(
                dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        int exit = Chancery.run(surroundings, mute, Run.NO_JUDGES, Run.readingLines(file("a.txt", DISPATCH)));

        assertThat(exit).isEqualTo(1);
        assertThat(errors.toString(UTF_8).lines())
                .containsExactly("chancery: The output cannot be written (No space left on device)."
                        + " Check the disk and where the output goes.");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
