package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** What was ruled of accounts holds of them as they stand after what was set right since. */
class RulingTest {

    private static final Anchor ONE = new Anchor("a", new Span(0, 9), "AAA", "BBB", new Anchor.Deed("ACCUSE", "condemnation"));
    private static final Anchor OTHER = new Anchor("b", new Span(0, 9), "AAA", "BBB", new Anchor.Deed("ACCUSE", "condemnation"));

    private static List<Anchor> standing(Correction... later) {
        List<Correction> all = new java.util.ArrayList<>(List.of(new Correction.Merged(List.of(ONE, OTHER))));
        all.addAll(List.of(later));
        return Ruling.among(all).get(0).reports();
    }

    @Test
    void whatIsSetInOneAccountChangesThatOneAlone() {
        Map<Correction.Field, String> values = Map.of(
                Correction.Field.SOURCE, "CCC", Correction.Field.TARGET, "", Correction.Field.TYPE, "sanction", Correction.Field.ACT, "");

        assertThat(standing(new Correction.FieldsSet(List.of(ONE), values)))
                .containsExactly(new Anchor("a", new Span(0, 9), "CCC", null, new Anchor.Deed("SANCTION", null)), OTHER);
        assertThat(standing(new Correction.FieldsSet(List.of(ONE), Map.of(Correction.Field.DATE, "2001-03-01")))).containsExactly(ONE, OTHER);
        assertThat(standing(new Correction.FieldsSet(List.of(ONE), Map.of(Correction.Field.ACT, "relations-broken"))).get(0).deed())
                .isEqualTo(new Anchor.Deed("ACCUSE", "relations-broken"));
    }

    @Test
    void whatIsRejectedIsNoAccountAnyMore() {
        assertThat(standing(new Correction.Rejected(List.of(ONE)))).containsExactly(OTHER);
        assertThat(standing(new Correction.Rejected(List.of(ONE)), new Correction.Rejected(List.of(OTHER)))).isEmpty();
    }

    @Test
    void anchorIsTheSameAsOneOfTheSameAccountAndNoOther() {
        assertThat(ONE.isSame(new Anchor("a", new Span(0, 9), "AAA", "BBB", null))).isTrue();
        assertThat(new Anchor("a", new Span(0, 9), "AAA", "BBB", null).isSame(ONE)).isTrue();
        for (Anchor another : List.of(
                OTHER,
                new Anchor("a", new Span(0, 8), "AAA", "BBB", ONE.deed()),
                new Anchor("a", new Span(0, 9), "CCC", "BBB", ONE.deed()),
                new Anchor("a", new Span(0, 9), "AAA", null, ONE.deed()),
                new Anchor("a", new Span(0, 9), "AAA", "BBB", new Anchor.Deed("ACCUSE", null)))) {
            assertThat(ONE.isSame(another)).as(another.toString()).isFalse();
        }
    }

    @Test
    void splitIsARulingAndWhatIsSetIsNone() {
        Correction split = new Correction.Split(List.of(ONE));

        assertThat(Ruling.among(List.of(new Correction.FieldsSet(List.of(ONE), Map.of()), split))).containsExactly(new Ruling(false, List.of(ONE)));
        assertThat(new Corrections(List.of(split, new Correction.Merged(List.of(OTHER)))).dispatchesRuled()).containsExactly("a", "b");
    }
}
