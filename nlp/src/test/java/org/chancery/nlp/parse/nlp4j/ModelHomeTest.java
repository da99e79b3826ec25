package org.chancery.nlp.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the packed models are looked for. */
class ModelHomeTest {

    @TempDir
    private Path program;

    private final ModelHome ofUser = ModelHome.of(Map.of(), Path.of("/home/ada"));

    @Test
    void variableOfOursGoesBeforeTheCacheOfTheUserAndThatBeforeTheHome() {
        assertThat(ModelHome.of(Map.of("CHANCERY_HOME", "/own", "XDG_CACHE_HOME", "/cache"), Path.of("/home/ada")).file()).startsWithRaw(Path.of("/own"));
        assertThat(ModelHome.of(Map.of("CHANCERY_HOME", " ", "XDG_CACHE_HOME", "/cache"), Path.of("/home/ada")).file())
                .startsWithRaw(Path.of("/cache/chancery"));
        assertThat(ofUser.file()).startsWithRaw(Path.of("/home/ada/.cache/chancery"));
    }

    @Test
    void modelsThatCameWithTheProgramGoBeforeTheUsersOwn() throws IOException {
        Files.createDirectory(program.resolve("models"));
        Files.createFile(program.resolve("models/english.pack"));

        assertThat(ofUser.orShippedWith(program).file()).isEqualTo(program.resolve("models/english.pack"));
    }

    @Test
    void programWithoutModelsLeavesTheUsersOwn() {
        assertThat(ofUser.orShippedWith(program).file()).isEqualTo(ofUser.file());
    }

    @Test
    void damagedModelsThatCameWithTheProgramAreToldAndNotMadeAnew() throws IOException {
        Path models = Files.createDirectory(program.resolve("models"));
        Files.writeString(models.resolve("english.pack"), "cut short");

        assertThatThrownBy(() -> ofUser.orShippedWith(program).open(share -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("english.pack")
                .hasMessageContaining("Unpack the release anew");
        assertThat(models.resolve("lock")).doesNotExist();
    }
}
