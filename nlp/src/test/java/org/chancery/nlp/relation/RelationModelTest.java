package org.chancery.nlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.EventType;
import org.junit.jupiter.api.Test;

class RelationModelTest {

    private static final Answers ALL = Answers.with(List.of());
    private static final int ANSWERS = ALL.count();
    private static final int WIDTH = 2;

    /** A model for which only the clue "drum" speaks, and for PROTEST. */
    private static RelationModel model() {
        return model(ALL, "PROTEST");
    }

    private static RelationModel model(Answers all, String type) {
        double[] drum = new double[all.count()];
        drum[all.types().indexOf(type)] = 3;
        int stretches = RegionVectors.regions();
        return RelationModel.of(
                all,
                WIDTH,
                new double[all.count()],
                new double[all.count() * stretches],
                new double[all.count()][stretches * WIDTH],
                Map.of("drum", drum));
    }

    private static Sight sight(String... clues) {
        return new Sight(
                new RegionVectors(new float[RegionVectors.regions() * WIDTH], new boolean[RegionVectors.regions()]),
                Set.of(clues),
                Optional.empty(),
                Optional.empty());
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
    void typeOfOnesOwnIsAnsweredAndReadBack() throws IOException {
        RelationModel model = model(Answers.with(List.of("AGREE", "STATE_VISIT:2", "CONCEDE")), "STATE_VISIT:2");

        EventType said = RelationModel.read(new ByteArrayInputStream(bytes(model))).judge(sight("drum")).type();

        assertThat(said).isEqualTo(EventType.of("STATE_VISIT:2"));
    }

    @Test
    void sharesAreWorthWhatTheCalibrationSays() throws IOException {
        RelationModel modest = model().calibrated(new Calibration(1, 2), Calibration.NONE);

        Judgement before = model().judge(sight("drum"));
        Judgement after = RelationModel.read(new ByteArrayInputStream(bytes(modest))).judge(sight("drum"));

        assertThat(after.type()).isEqualTo(before.type());
        assertThat(Calibration.logit(after.confidence()) - Calibration.logit(before.confidence()))
                .isCloseTo(2, within(1e-6));
        assertThat(after.quadConfidence()).isEqualTo(before.quadConfidence());
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
