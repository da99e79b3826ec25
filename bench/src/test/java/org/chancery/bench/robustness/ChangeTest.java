package org.chancery.bench.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the changes make of a few words: a change that does something else than it says would measure something else. */
class ChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            CURLY_QUOTES     | "No," said Peru's envoy.                       | “No,” said Peru’s envoy.
            ANGLE_QUOTES     | The 'order' was "void".                        | The ‘order’ was «void».
            SWAPPED_QUOTES   | Peru's envoy called it 'void' and "null".      | Peru’s envoy called it “void” and ‘null’.
            STRAIGHT_QUOTES  | “No,” said Peru’s envoy.                       | "No," said Peru's envoy.
            BRITISH_SPELLING | The Defense Minister honored the organization. | The Defence Minister honoured the organisation.
            AMERICAN_SPELLING| The programme was cancelled, he apologised.    | The program was canceled, he apologized.
            STATES_SWAPPED   | Talks between Chad and Sudan failed.           | Talks between Sudan and Chad failed.
            STATES_SWAPPED   | The Netherlands and Peru agreed.               | Peru and the Netherlands agreed.
            STATES_SWAPPED   | Envoys of Chad, Mali and Sudan met.            | Envoys of Chad, Mali and Sudan met.
            OFFICE_BEHIND    | Ecuador's President Daniel Noboa left.         | Daniel Noboa, Ecuador's president, left.
            OFFICE_BEHIND    | Ecuadorean President Daniel Noboa left.        | Daniel Noboa, the Ecuadorean president, left.
            OFFICE_BEHIND    | He met Foreign Minister Jan Kees.              | He met Jan Kees, the foreign minister.
            OFFICE_BEFORE    | Daniel Noboa, president of Ecuador, left.      | Ecuador's President Daniel Noboa left.
            OFFICE_BEFORE    | Jan Kees, the foreign minister, left.          | Foreign Minister Jan Kees left.
            ENTITIES         | Peru & "Chile"                                 | Peru &amp; &quot;Chile&quot;
            """)
    void changeWritesTheSameOtherwise(Change change, String before, String after) {
        assertThat(change.of(before)).isEqualTo(after);
    }
}
