package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Act;
import org.junit.jupiter.api.Test;

/** What an analyst says of an event is checked before it is entered. */
class RevisionTest {

    private static final Occurrence EVENT = Told.filed(
                    Told.in("a", "2001-03-02").act(Act.CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid"))
            .events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01"))).get(0);

    @Test
    void fieldsAreSetByTheirWordsInTheAccountsOfTheEvent() {
        assertThat(Revision.set(EVENT, Map.of("Source", "CCC", "date", "2001-03-02"))).isEqualTo(new Correction.FieldsSet(
                Told.anchors(EVENT), Map.of(Correction.Field.SOURCE, "CCC", Correction.Field.DATE, "2001-03-02")));
        assertThat(Revision.anchors(List.of(EVENT))).isEqualTo(Told.anchors(EVENT)).hasSize(1);
    }

    @Test
    void codeInSmallLettersIsRefusedAndTheNameOfABodyIsNot() {
        assertThatThrownBy(() -> Revision.set(EVENT, Map.of("target", "per"))).hasMessageContaining("“per” is no code. Write PER");
        assertThat(Revision.set(EVENT, Map.of("target", "PER"))).isInstanceOf(Correction.FieldsSet.class);
        assertThat(Revision.set(EVENT, Map.of("target", "Amnesty International"))).isInstanceOf(Correction.FieldsSet.class);
        assertThat(Revision.set(EVENT, Map.of("mode", "per"))).isInstanceOf(Correction.FieldsSet.class);
        assertThat(Revision.set(EVENT, Map.of("target", "é1ñ"))).isInstanceOf(Correction.FieldsSet.class);
    }

    @Test
    void whatIsNoFieldAndNoValueIsRefusedWithWhatIs() {
        assertThatThrownBy(() -> Revision.set(EVENT, Map.of("colour", "red"))).hasMessageContaining("“colour” is no field").hasMessageContaining("modality");
        assertThatThrownBy(() -> Revision.set(EVENT, Map.of("act", "hug"))).hasMessageContaining("“hug” is no act");
    }
}
