package org.chancery.nlp.relation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;

/**
 * The linear model over what is seen of a pair.
 *
 * <p>It has three questions, each with its own answers, of which one is true: the type (CONCEDE and RETREAT as one, and
 * none), CONCEDE or RETREAT, and the modality.
 */
public final class RelationModel {

    /** The answer that stands for CONCEDE and RETREAT together, as in the public data. */
    public static final String YIELD = "YIELD";
    /** The answer that there is no act between the two. */
    public static final String NONE = "NONE";

    /** The answers to the first question. */
    public static final List<String> TYPES = List.of(
            "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT",
            "REQUEST", "SANCTION", "SUPPORT", "THREATEN", YIELD, NONE);
    /** The answers to the second question. */
    public static final List<String> YIELDS = List.of("CONCEDE", "RETREAT");
    /** The answers to the third question. */
    public static final List<String> MODALITIES =
            List.of("actual", "planned", "threatened", "requested", "alleged", "denied", "hypothetical");

    private static final int MAGIC = 0x43485232;
    private static final int ANSWERS = TYPES.size() + YIELDS.size() + MODALITIES.size();

    private final float[] biases;
    private final VectorWeights vectors;
    private final ClueWeights clues;

    private RelationModel(float[] biases, VectorWeights vectors, ClueWeights clues) {
        this.biases = biases;
        this.vectors = vectors;
        this.clues = clues;
    }

    /**
     * Makes a model of exact weights, which are rounded. Answers are those of the three questions behind each other.
     *
     * @param width how many numbers one vector has
     * @param biases of each answer
     * @param stretchBiases of each answer and stretch, where the pair has the stretch: {@code answer * stretches + stretch}
     * @param exact weights of each answer, as many as all region vectors together have numbers
     * @param clues for each clue its weight for each answer
     */
    public static RelationModel of(
            int width, double[] biases, double[] stretchBiases, double[][] exact, Map<String, double[]> clues) {
        return new RelationModel(
                Floats.of(biases), VectorWeights.of(width, stretchBiases, exact), ClueWeights.of(ANSWERS, clues));
    }

    private double[] answers(Sight sight) {
        double[] scores = new double[ANSWERS];
        for (int answer = 0; answer < ANSWERS; answer++) {
            scores[answer] = biases[answer] + vectors.score(answer, sight.vectors());
        }
        clues.add(sight.clues(), scores);
        softmax(scores, 0, TYPES.size());
        softmax(scores, TYPES.size(), YIELDS.size());
        softmax(scores, TYPES.size() + YIELDS.size(), MODALITIES.size());
        return scores;
    }

    private static void softmax(double[] scores, int from, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + count; i++) {
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = from; i < from + count; i++) {
            scores[i] /= sum;
        }
    }

    /** What the model holds of a pair. */
    public Judgement judge(Sight sight) {
        double[] answers = answers(sight);
        double none = answers[TYPES.indexOf(NONE)];
        double some = Math.max(1 - none, Double.MIN_NORMAL);
        Map<EventType, Double> types = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            int own = TYPES.indexOf(type.name());
            double share = own >= 0
                    ? answers[own]
                    : answers[TYPES.indexOf(YIELD)] * answers[TYPES.size() + YIELDS.indexOf(type.name())];
            types.put(type, share / some);
        }
        Map<Modality, Double> modalities = new EnumMap<>(Modality.class);
        for (Modality modality : Modality.values()) {
            modalities.put(
                    modality, answers[TYPES.size() + YIELDS.size() + MODALITIES.indexOf(modality.code())]);
        }
        return new Judgement(types, none, modalities);
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(ANSWERS);
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
            if (in.readInt() != MAGIC || in.readInt() != ANSWERS) {
                throw ofAnotherVersion();
            }
            return new RelationModel(
                    Floats.read(ANSWERS, in), VectorWeights.read(ANSWERS, in), ClueWeights.read(ANSWERS, in));
        } catch (java.io.EOFException e) {
            throw new IOException("the relation model is cut short. Make it again with chancery train.", e);
        }
    }

    static IOException ofAnotherVersion() {
        return new IOException(
                "this is no relation model, or one of another version of Chancery. Make one with chancery train.");
    }

    /** The model that comes with the program. */
    static RelationModel shipped() throws IOException {
        try (InputStream stream = RelationModel.class.getResourceAsStream("en.model")) {
            if (stream == null) {
                throw new IOException("the relation model is missing from the program. Build it again.");
            }
            return read(new BufferedInputStream(stream));
        }
    }
}
