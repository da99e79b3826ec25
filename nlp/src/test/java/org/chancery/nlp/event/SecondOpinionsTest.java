package org.chancery.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Opinion;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.nlp.SharedParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a pattern tells is put to the relation model, and both are kept. */
class SecondOpinionsTest {

    private static English reader;

    @BeforeAll
    static void load() throws IOException {
        reader = English.load(EnglishOptions.standard().withRelationModel(true), SharedParser.english());
    }

    private static List<Event> read(String text) {
        return reader.read(new Dispatch("1", "test", null, null, List.of(), null, LocalDate.of(2024, 5, 3), "en", text))
                .events();
    }

    @Test
    void modelThatAgreesSaysHowLikelyTheTypeIs() {
        assertThat(read("Iran accused Israel of sabotage.")).singleElement().satisfies(event -> {
            assertThat(event.opinions()).singleElement().satisfies(opinion -> {
                assertThat(opinion.type()).isEqualTo(EventType.ACCUSE);
                assertThat(opinion.confidence()).isGreaterThan(0.9);
            });
            assertThat(event.confidence()).isGreaterThan(0.7);
        });
    }

    @Test
    void typeOfThePatternIsKeptWhereTheModelDiffersAndBothAreTold() {
        assertThat(read("Sudan would be to blame if Egyptian blood were shed in the war, Egypt said."))
                .filteredOn(event -> event.opinions().size() > 1)
                .isNotEmpty()
                .allSatisfy(event -> {
                    Opinion told = event.opinions().get(0);
                    assertThat(told.type()).isEqualTo(event.type());
                    assertThat(event.opinions().get(1).type()).isNotEqualTo(event.type());
                    assertThat(event.confidence()).isLessThanOrEqualTo(told.confidence());
                });
    }

    @Test
    void actOfPracticeIsLeftToItsWords() {
        assertThat(read("Mexico broke off diplomatic relations with Ecuador.")).singleElement().satisfies(event -> assertThat(event.opinions()).isEmpty());
    }

    @Test
    void withoutTheModelNobodyIsAsked() throws IOException {
        Dispatch dispatch =
                new Dispatch("1", "test", null, null, List.of(), null, LocalDate.of(2024, 5, 3), "en", "Iran accused Israel of sabotage.");

        assertThat(SharedParser.reader().read(dispatch).events()).allSatisfy(event -> assertThat(event.opinions()).isEmpty());
    }
}
