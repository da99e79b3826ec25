package org.chancery.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the codebook has no word, the relation model is heard, if it is sure. */
class LearnedEventsTest {

    private static English reader;

    @BeforeAll
    static void load() throws IOException {
        reader = English.load();
    }

    private static List<Event> read(String text) {
        return reader.read(new Dispatch("1", "test", null, null, List.of(), null, LocalDate.of(2024, 5, 3), "en", text))
                .events();
    }

    @Test
    void verbOutsideTheCodebookIsCodedByTheModelAndSaysSo() {
        assertThat(read("Canada lavished praise on Japan for its handling of the talks.")).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.SUPPORT);
            assertThat(event.mode()).isNull();
            assertThat(event.act()).isNull();
            assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
            assertThat(event.why()).startsWith("no pattern; relation model: SUPPORT");
        });
    }

    @Test
    void modalityIsReadAsOfAnyEvent() {
        assertThat(read("Canada will not lavish praise on Japan."))
                .extracting(Event::modality)
                .doesNotContain(Modality.ACTUAL);
    }

    @Test
    void pairBetweenWhomNothingIsDoneStaysUncoded() {
        assertThat(read("Norway borders Russia in the far north.")).isEmpty();
    }

    @Test
    void whatAPatternTellsOfThePairIsNotToldAgain() {
        assertThat(read("Peru expelled Chile's ambassador and showered Chile with reproaches."))
                .noneMatch(event -> event.why().startsWith("no pattern"));
    }
}
