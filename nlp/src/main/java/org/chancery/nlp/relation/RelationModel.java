package org.chancery.nlp.relation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;

/**
 * The linear model over what is seen of a pair. What it may say is told by its {@link Answers}; how far it can be trusted, by
 * its {@link Calibration}s.
 */
public final class RelationModel {

    private static final int MAGIC = 0x43485233;

    private final Answers answers;
    private final Calibration ofTypes;
    private final Calibration ofQuads;
    private final float[] biases;
    private final VectorWeights vectors;
    private final ClueWeights clues;

    private RelationModel(
            Answers answers,
            Calibration ofTypes,
            Calibration ofQuads,
            float[] biases,
            VectorWeights vectors,
            ClueWeights clues) {
        this.answers = answers;
        this.ofTypes = ofTypes;
        this.ofQuads = ofQuads;
        this.biases = biases;
        this.vectors = vectors;
        this.clues = clues;
    }

    /**
     * Makes a model of exact weights, which are rounded, and which takes its shares at their word. Answers are those of the
     * three questions behind each other.
     *
     * @param answers what may be answered
     * @param width how many numbers one vector has
     * @param biases of each answer
     * @param stretchBiases of each answer and stretch, where the pair has the stretch: {@code answer * stretches + stretch}
     * @param exact weights of each answer, as many as all region vectors together have numbers
     * @param clues for each clue its weight for each answer
     */
    public static RelationModel of(
            Answers answers,
            int width,
            double[] biases,
            double[] stretchBiases,
            double[][] exact,
            Map<String, double[]> clues) {
        return new RelationModel(
                answers,
                Calibration.NONE,
                Calibration.NONE,
                Floats.of(biases),
                VectorWeights.of(width, stretchBiases, exact),
                ClueWeights.of(answers.count(), clues));
    }

    /** The same model, whose shares are worth what was found on rows it had not seen. */
    public RelationModel calibrated(Calibration types, Calibration quads) {
        return new RelationModel(answers, types, quads, biases, vectors, clues);
    }

    private double[] shares(Sight sight) {
        double[] scores = new double[answers.count()];
        for (int answer = 0; answer < scores.length; answer++) {
            scores[answer] = biases[answer] + vectors.score(answer, sight.vectors());
        }
        clues.add(sight.clues(), scores);
        softmax(scores, 0, answers.firstYield());
        softmax(scores, answers.firstYield(), answers.firstModality());
        softmax(scores, answers.firstModality(), scores.length);
        return scores;
    }

    private static void softmax(double[] scores, int from, int to) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = from; i < to; i++) {
            scores[i] /= sum;
        }
    }

    /** What the model holds of a pair. */
    public Judgement judge(Sight sight) {
        double[] shares = shares(sight);
        double none = shares[answers.types().indexOf(Answers.NONE)];
        double some = Math.max(1 - none, Double.MIN_NORMAL);
        Map<EventType, Double> types = new HashMap<>();
        for (EventType type : answers.told()) {
            int own = answers.types().indexOf(type.code());
            double share = own >= 0
                    ? shares[own]
                    : shares[answers.types().indexOf(Answers.YIELD)]
                            * shares[answers.firstYield() + Answers.YIELDS.indexOf(type.code())];
            types.put(type, share / some);
        }
        Map<Modality, Double> modalities = new EnumMap<>(Modality.class);
        for (Modality modality : Modality.values()) {
            modalities.put(modality, shares[answers.firstModality() + Answers.MODALITIES.indexOf(modality.code())]);
        }
        return new Judgement(types, none, modalities, ofTypes, ofQuads);
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        answers.write(out);
        ofTypes.write(out);
        ofQuads.write(out);
        Floats.write(biases, out);
        vectors.write(out);
        clues.write(out);
        out.flush();
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is none, or one of another version of the program
     */
    public static RelationModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            if (in.readInt() != MAGIC) {
                throw ofAnotherVersion();
            }
            Answers answers = Answers.read(in);
            return new RelationModel(
                    answers,
                    Calibration.read(in),
                    Calibration.read(in),
                    Floats.read(answers.count(), in),
                    VectorWeights.read(answers.count(), in),
                    ClueWeights.read(answers.count(), in));
        } catch (java.io.EOFException e) {
            throw new IOException("the relation model is cut short. Make it again with chancery train.", e);
        }
    }

    static IOException ofAnotherVersion() {
        return new IOException(
                "this is no relation model, or one of another version of Chancery. Make one with chancery train.");
    }

    /** The model that comes with the program. */
    public static RelationModel shipped() throws IOException {
        try (InputStream stream = RelationModel.class.getResourceAsStream("en.model")) {
            if (stream == null) {
                throw new IOException("the relation model is missing from the program. Build it again.");
            }
            return read(new BufferedInputStream(stream));
        }
    }
}
