package org.chancery.nlp.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final List<String> PARTS = List.of("embassy", "NN", "", "_", "São", "<<->", "x".repeat(200));

    @Test
    void twoPartsAreJoinedAsTheirStringsWouldBe() {
        for (String left : PARTS) {
            for (String right : PARTS) {
                long joined = Fingerprint.joined(Fingerprint.of(left), Fingerprint.of(right), Fingerprint.power(right.length()));

                assertThat(joined).as("%s and %s", left, right).isEqualTo(Fingerprint.of(left + "_" + right));
            }
        }
    }

    @Test
    void threePartsAreJoinedOneAfterTheOther() {
        long two = Fingerprint.joined(Fingerprint.of("NNP"), Fingerprint.of("VBD"), Fingerprint.power(3));

        assertThat(Fingerprint.joined(two, Fingerprint.of("IN"), Fingerprint.power(2))).isEqualTo(Fingerprint.of("NNP_VBD_IN"));
    }

    @Test
    void aPartOfATextHasTheFingerprintOfThatPart() {
        assertThat(Fingerprint.of("ambassador", 2, 6)).isEqualTo(Fingerprint.of("bass"));
    }

    @Test
    void orderCounts() {
        assertThat(Fingerprint.of("ab")).isNotEqualTo(Fingerprint.of("ba"));
    }
}
