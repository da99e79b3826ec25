package org.chancery.nlp.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.SharedParser;
import org.chancery.reading.Note;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks, read from the words on. */
class NoteFinderTest {

    private static List<Note> notes(String text) throws IOException {
        return SharedParser.reader()
                .read(new Dispatch("1", "test", null, null, List.of(), null, LocalDate.of(2024, 4, 9), "en", text))
                .notes();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Peru cited the Vienna Convention on Diplomatic Relations of 1962.; 1962; adopted in 1961, not 1962",
                "Peru cited the 1951 Genocide Convention against Chile.; 1951; adopted in 1948, not 1951",
                "Peru cited the Vienna Convention on Diplomatic Immunity.; Vienna Convention on Diplomatic Immunity; no instrument of that name",
                "The embassy is the sovereign territory of Peru, he said.; embassy is the sovereign territory; not the territory of its state",
                "Peru deported the Chilean ambassador on Monday.; deported; persona non grata",
                "Peru recalled its ambassador to Chile on Friday, 6 April 2024.; Friday, 6 April 2024; was a Saturday, not a Friday",
                "Peru recalled its ambassador to Chile on Friday, April 6, 2024.; Friday, April 6, 2024; was a Saturday, not a Friday",
                "Foreign Minister Alfredo Ferrero Diez Canseco met Chile's ambassador on 3 April.; ; ",
                "Prime Minister Boris Johnson met France's ambassador on 3 April.; Prime Minister Boris Johnson; until 2022-09-06",
                "Peru broke off relations with Chile on 2 April. Congress debated the break of relations with Chile on 5 April.; ; ",
                "Peru broke off relations with Chile on 2 April. Peru broke off relations with Chile on 5 April, a minister said.; broke; two days: 2024-04-02 and 2024-04-05",
            })
    void isMadeOfWhatIsWrong(String text, String words, String says) throws IOException {
        if (words == null) {
            assertThat(notes(text)).isEmpty();
            return;
        }
        assertThat(notes(text)).singleElement().satisfies(note -> {
            assertThat(note.span().in(text)).isEqualTo(words);
            assertThat(note.text()).contains(says);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru cited the 1961 Vienna Convention on Diplomatic Relations.",
                "Peru cited the Vienna Convention of 1963 in a note to Chile.",
                "The embassy is not the sovereign territory of Peru, he said.",
                "Peru condemned the attack on its sovereign territory near the embassy of Chile.",
                "Peru deported forty Chilean miners on Monday.",
                "Peru recalled its ambassador to Chile on Saturday, 6 April 2024.",
                "Peru recalled its ambassador to Chile on Saturday, 6 April.",
                "Former Prime Minister Boris Johnson met France's ambassador on 3 April.",
                "Prime Minister Boris Johnson had met France's ambassador in 2021.",
                "Prime Minister Rishi Sunak met France's ambassador on 3 April.",
            })
    void isNotMadeOfWhatIsRight(String text) throws IOException {
        assertThat(notes(text)).isEmpty();
    }
}
