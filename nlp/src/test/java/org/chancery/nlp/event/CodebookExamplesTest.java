package org.chancery.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.coding.Event;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.SharedParser;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.codebook.Example;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the codebook is coded by the entry it stands under, from its marked source to its marked target. */
class CodebookExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static English reader;

    @BeforeAll
    static void open() throws IOException {
        reader = SharedParser.reader();
    }

    record Case(Entry entry, Example example) {

        MarkedExample marked() {
            return MarkedExample.of(example.marked() + "\t" + entry.type() + "\t\tactual\t");
        }

        @Override
        public String toString() {
            return entry.id() + ": " + example.marked();
        }
    }

    static Stream<Case> examples() {
        return CodebookReader.shipped("en").entries().stream()
                .filter(entry -> entry.type() != null)
                .flatMap(entry -> entry.examples().stream().map(example -> new Case(entry, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsCodedByItsEntryBetweenItsMarks(Case given) {
        MarkedExample marked = given.marked();
        Reading reading = reader.read(new Dispatch("t", "t", null, null, List.of(), null, DAY, "en", marked.text()));

        assertThat(reading.events()).as(marked.text()).extracting(Event::why).anyMatch(why -> why.startsWith(given.entry().id() + " ("));
        assertThat(Verdict.on(marked, reading)).matches(Verdict::between, "coded between the marks");
    }
}
