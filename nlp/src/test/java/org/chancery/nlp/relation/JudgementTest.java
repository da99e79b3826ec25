package org.chancery.nlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.EventType.ACCUSE;
import static org.chancery.coding.EventType.AGREE;
import static org.chancery.coding.EventType.COERCE;
import static org.chancery.coding.EventType.SANCTION;

import java.util.Map;
import org.chancery.coding.Modality;
import org.chancery.coding.Quad;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static Judgement of(Map<org.chancery.coding.EventType, Double> types) {
        return new Judgement(types, 0.1, Map.of(Modality.ACTUAL, 1.0), Calibration.NONE, Calibration.NONE);
    }

    @Test
    void quadIsTheSumOfItsTypesAndNeedNotBeThatOfTheLikeliest() {
        Judgement judgement = of(Map.of(AGREE, 0.4, COERCE, 0.3, SANCTION, 0.3));

        assertThat(judgement.type()).isEqualTo(AGREE);
        assertThat(judgement.quad()).isEqualTo(Quad.MATERIAL_CONFLICT);
    }

    @Test
    void ofEqualsTheFirstInOrderIsTaken() {
        assertThat(of(Map.of(SANCTION, 0.5, ACCUSE, 0.5)).type()).isEqualTo(ACCUSE);
    }

    @Test
    void rulingOvercomesWhatTheModelHolds() {
        org.chancery.coding.EventType visit = org.chancery.coding.EventType.of("STATE_VISIT:2");
        Judgement judgement = of(Map.of(SANCTION, 0.5, ACCUSE, 0.5)).ruled(visit);

        assertThat(judgement.type()).isEqualTo(visit);
        assertThat(judgement.quad()).isEqualTo(Quad.MATERIAL_COOPERATION);
        assertThat(judgement.types().get(SANCTION)).isCloseTo(0.05, org.assertj.core.data.Offset.offset(1e-9));
    }
}
