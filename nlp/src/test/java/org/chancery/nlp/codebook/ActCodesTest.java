package org.chancery.nlp.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chancery.coding.Act;
import org.chancery.coding.EventCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An act in a table is coded as one that was read. */
class ActCodesTest {

    private static final Codebook CODEBOOK = CodebookReader.shipped("en");

    static List<Act> acts() {
        return Act.practice().stream()
                .filter(act -> !act.equals(Act.PROCEEDINGS_ANNOUNCED)) // read as a plan to file
                .toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void codebookHasTheCodesOfTheTableOfActs(Act act) {
        List<EventCode> read = CODEBOOK.entries().stream()
                .filter(entry -> act.equals(entry.act()))
                .map(entry -> new EventCode(
                        Objects.requireNonNull(entry.type()), entry.mode(), entry.contexts(), entry.cameo(), act))
                .toList();

        assertThat(read).contains(EventCode.ofAct(act));
    }
}
