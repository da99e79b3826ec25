package org.chancery.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand in the codebook beside the patterns: each is coded by its entry, between those it marks. */
class EntryExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static English reader;

    @BeforeAll
    static void open() throws IOException {
        reader = English.load();
    }

    record Case(String entry, String type, String act, String marked) {
        @Override
        public String toString() {
            return entry + ": " + marked;
        }
    }

    static Stream<Case> examples() {
        return CodebookReader.shipped("en").entries().stream()
                .filter(entry -> entry.type() != null)
                .flatMap(entry -> entry.examples().stream()
                        .filter(example -> example.marked().contains("<t>"))
                        .map(example -> given(entry, example.marked())));
    }

    private static Case given(Entry entry, String marked) {
        return new Case(
                entry.id(), String.valueOf(entry.type()), entry.act() == null ? "" : entry.act().code(), marked);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsCodedByItsEntry(Case given) {
        MarkedExample example =
                MarkedExample.of(String.join("\t", given.marked(), given.type(), "", "actual", given.act()));
        Verdict verdict = Verdict.on(
                example,
                reader.read(new Dispatch("t", "t", null, null, List.of(), null, DAY, "en", example.text())));

        assertThat(verdict.between()).as(verdict.told()).isTrue();
    }
}
