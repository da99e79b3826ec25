package org.chancery.nlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.coding.EventType.ACCUSE;
import static org.chancery.coding.EventType.AGREE;
import static org.chancery.coding.EventType.COERCE;
import static org.chancery.coding.EventType.SANCTION;

import java.util.Map;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.coding.Quad;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static Judgement of(Map<EventType, Double> types) {
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
    void whatTheLikeliestTypeLeavesIsSharedAmongTheOthers() {
        Judgement judgement = new Judgement(
                Map.of(AGREE, 0.8, COERCE, 0.15, SANCTION, 0.05),
                0.1,
                Map.of(Modality.ACTUAL, 1.0),
                new Calibration(0.5, 0),
                Calibration.NONE);

        assertThat(judgement.confidenceIn(AGREE)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(judgement.confidenceIn(COERCE)).isCloseTo(0.25, within(1e-9));
        assertThat(judgement.confidenceIn(SANCTION)).isCloseTo(1.0 / 12, within(1e-9));
    }

    @Test
    void rulingOvercomesWhatTheModelHolds() {
        EventType visit = EventType.of("STATE_VISIT:2");
        Judgement judgement = of(Map.of(SANCTION, 0.5, ACCUSE, 0.5)).ruled(visit);

        assertThat(judgement.type()).isEqualTo(visit);
        assertThat(judgement.quad()).isEqualTo(Quad.MATERIAL_COOPERATION);
        assertThat(judgement.types().get(SANCTION)).isCloseTo(0.05, within(1e-9));
    }
}
