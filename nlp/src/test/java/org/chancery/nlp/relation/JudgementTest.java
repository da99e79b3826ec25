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
        return new Judgement(types, 0.1, Map.of(Modality.ACTUAL, 1.0));
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
}
