package org.chancery.nlp.relation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final List<String> GOLD = List.of("ACCUSE", "ACCUSE", "AID", "YIELD");
    private static final List<String> CODED = List.of("ACCUSE", "AID", "AID", "");

    @Test
    void eachLabelCountsTheSameHoweverRare() {
        Agreement agreement = Agreement.of(GOLD, CODED, type -> type);

        assertThat(agreement.macroF1()).isCloseTo((2.0 / 3 + 2.0 / 3 + 0) / 3, within(1e-9));
        assertThat(agreement.accuracy()).isEqualTo(0.5);
    }

    @Test
    void uncodedRowIsWrongAndNoAnswerOfAnyLabel() {
        Agreement.Score yield = Agreement.of(GOLD, CODED, type -> type).scores().get(2);

        assertThat(yield).isEqualTo(new Agreement.Score("YIELD", 1, 0, 0));
    }

    @Test
    void rightQuadWithAWrongTypeCounts() {
        Agreement agreement = Agreement.of(List.of("ASSAULT", "AGREE"), List.of("COERCE", "CONSULT"), Agreement::quad);

        assertThat(agreement.macroF1()).isEqualTo(1);
    }

    @Test
    void concedeAndRetreatAreOneInThePublicData() {
        assertThat(Agreement.of(List.of("YIELD", "YIELD"), List.of("RETREAT", "CONCEDE"), Agreement::joined).macroF1())
                .isEqualTo(1);
    }
}
