package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.nlp.parse.nlp4j.ModelHome;
import org.junit.jupiter.api.Test;

/** The launcher is written in another language and must agree with the program all the same. */
class LauncherTest {

    @Test
    void givesMoreMemoryUntilThePackThatThisProgramOpensIsThere() throws IOException {
        Path models = Path.of("/models");
        Path pack = ModelHome.of(Map.of("CHANCERY_HOME", models.toString()), Path.of("/home")).file();

        assertThat(Files.readString(Path.of("../chancery"))).contains("-s $models/" + models.relativize(pack) + " ");
    }
}
