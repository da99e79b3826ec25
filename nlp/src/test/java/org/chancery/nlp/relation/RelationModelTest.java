package org.chancery.nlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.EventType;
import org.junit.jupiter.api.Test;

class RelationModelTest {

    private static final int ANSWERS = 25;
    private static final int WIDTH = 2;

    /** A model for which only the clue "drum" speaks, and for PROTEST. */
    private static RelationModel model() {
        double[] drum = new double[ANSWERS];
        drum[RelationModel.TYPES.indexOf("PROTEST")] = 3;
        int stretches = RegionVectors.regions();
        return RelationModel.of(
                WIDTH, new double[ANSWERS], new double[ANSWERS * stretches], new double[ANSWERS][stretches * WIDTH], Map.of("drum", drum));
    }

    private static Sight sight(String... clues) {
        return new Sight(
                new RegionVectors(new float[RegionVectors.regions() * WIDTH], new boolean[RegionVectors.regions()]),
                Set.of(clues));
    }

    private static byte[] bytes(RelationModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void clueSpeaksForItsType() {
        assertThat(model().judge(sight("drum")).type()).isEqualTo(EventType.PROTEST);
        assertThat(model().judge(sight("flute")).confidence()).isLessThan(0.1);
    }

    @Test
    void modelReadBackJudgesTheSame() throws IOException {
        RelationModel read = RelationModel.read(new ByteArrayInputStream(bytes(model())));

        assertThat(read.judge(sight("drum"))).isEqualTo(model().judge(sight("drum")));
        assertThat(bytes(read)).isEqualTo(bytes(model()));
    }

    @Test
    void modelCutShortIsRefused() throws IOException {
        byte[] whole = bytes(model());

        assertThatThrownBy(() -> RelationModel.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 1))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> RelationModel.read(new ByteArrayInputStream("sentence\tsource\ttarget\n".getBytes())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no relation model");
    }
}
