package org.chancery.formats.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings that somebody else wrote, or changed. */
class ForeignReadingTest {

    private static final String SOUND = """
            {"schema": "chancery.reading/1",
             "dispatch": {"id": "c1", "source": "coast.txt", "published": "2021-03-04", "language": "en", "text": "Peru recalled its envoy."},
             "sentences": [{"start": 0, "end": 24}],
             "actors": [{"id": "a1", "name": "Peru", "kind": "state", "country": "PER", "mentions": [{"start": 0, "end": 4}]}],
             "events": [{"id": "e1", "type": "SANCTION", "cameo": "161", "act": "ambassador-recalled", "sources": ["a1"], "targets": [],
                         "modality": "actual", "evidence": {"sentence": 0, "start": 0, "end": 24, "trigger": {"start": 5, "end": 13}}}]}
            """.replace("\n", " ");

    @Test
    void soundReadingIsTaken() {
        assertThat(JsonReadingForm.ofLine(SOUND).events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "end": 24, "trigger"    | "end": 99, "trigger"         | A span runs from 0 to 99 in a text of 24 characters.
            "sentence": 0           | "sentence": 7                | The event e1 stands in sentence 7 of 1.
            "sources": ["a1"]       | "sources": ["a9"]            | There is no actor a9, who is named.
            "id": "c1"              | "id": "c\\t1"                | The id of its dispatch is blank or holds a control character.
            "source": "coast.txt"   | "source": " "                | The source of its dispatch is blank or holds a control character.
            2021-03-04              | +999999999-12-31             | +999999999-12-31 is a day of no history.
            "kind": "state"         | "kind": "sprite"             | “sprite” is none of
            "modality": "actual"    | "modality": "certain"        | “certain” is none of actual, planned
            "schema": "chancery.    | "schema" "chancery.          | It is no valid JSON at column
            """)
    void brokenPromiseIsRefusedInWords(String sound, String broken, String told) {
        assertThat(SOUND).contains(sound);

        assertThatThrownBy(() -> JsonReadingForm.ofLine(SOUND.replace(sound, broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void halfACharacterBecomesOneThatCanBeKept() {
        JsonReadingForm form = new JsonReadingForm();

        Reading taken = JsonReadingForm.ofLine(SOUND.replace("its envoy", "its\\ud800\\u0000nvoy"));

        assertThat(taken.dispatch().text()).isEqualTo("Peru recalled its\uFFFD\uFFFDnvoy.");
        assertThat(form.read(form.write(taken)).dispatch()).isEqualTo(taken.dispatch());
    }
}
