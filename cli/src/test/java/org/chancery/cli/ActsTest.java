package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An act that a reading can print is one that the codebook can find and the pages explain. */
class ActsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Act> CODED = CodebookReader.shipped("en").entries().stream()
            .flatMap((Entry entry) -> Stream.of(entry.act(), entry.plannedAct()).filter(Objects::nonNull))
            .toList();

    static List<Act> practice() {
        return Act.practice();
    }

    @ParameterizedTest
    @MethodSource("practice")
    void everyActIsInTheCodebookOnThePageAndInWords(Act act) throws IOException {
        assertThat(CODED).contains(act);
        assertThat(Files.readString(ROOT.resolve("docs/reading-format.md"))).contains("\n| `" + act.code() + "` |");
        assertThat(Files.readString(ROOT.resolve("formats/src/main/resources/org/chancery/formats/paper/acts.tsv"))).contains("\n" + act.code() + "\t");
    }
}
