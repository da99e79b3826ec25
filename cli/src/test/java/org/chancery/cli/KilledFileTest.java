package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery file} is killed (SIGKILL) in the middle of its work, and given again until it is done. */
@Timeout(500)
class KilledFileTest {

    private static final int DISPATCHES = 1500;
    private static final int MOST_KILLS = 5;

    @TempDir
    private Path folder;

    @Test
    void theSameCommandGoesOnWithoutFilingAnythingTwice() throws Exception {
        Path register = folder.resolve("register");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DISPATCHES; i++) {
            lines.append("{\"id\":\"d%d\",\"date\":\"2024-04-06\",\"text\":\"Peru spoke of Chile on day %d.\"}\n".formatted(i, i));
        }
        Path archive = Files.writeString(folder.resolve("archive.jsonl"), lines);
        Random random = new Random();

        int kills = 0;
        Process process = start(register, archive);
        while (!process.waitFor(1500 + random.nextInt(1500), TimeUnit.MILLISECONDS)) {
            if (kills < MOST_KILLS) {
                process.destroyForcibly().waitFor();
                kills++;
                process = start(register, archive);
            }
        }

        assertThat(process.exitValue()).isZero();
        assertThat(kills).isPositive();
        Run check = Run.of("check", "--register", register.toString());
        assertThat(check.exit()).as(check.output() + check.errors()).isZero();
        assertThat(check.output()).contains("%d dispatches".formatted(DISPATCHES));
    }

    private static Process start(Path register, Path archive) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledRunTest.Quick.class.getName(), "file", "--register", register.toString(), archive.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
