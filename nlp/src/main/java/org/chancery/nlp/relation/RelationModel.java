package org.chancery.nlp.relation;

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
 * The linear model over region vectors.
 *
 * <p>It has three questions, each with its own answers, of which one is true: the type (CONCEDE and RETREAT as one, and
 * none), CONCEDE or RETREAT, and the modality. Weights are bytes with one scale for each stretch of a region and answer.
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

    private static final int MAGIC = 0x43485231;
    private static final int ANSWERS = TYPES.size() + YIELDS.size() + MODALITIES.size();

    private final int width;
    private final int stretches;
    private final float[] biases;
    private final float[] stretchBiases;
    private final float[] scales;
    private final byte[] weights;

    private RelationModel(int width, int stretches, float[] biases, float[] stretchBiases, float[] scales, byte[] weights) {
        this.width = width;
        this.stretches = stretches;
        this.biases = biases;
        this.stretchBiases = stretchBiases;
        this.scales = scales;
        this.weights = weights;
    }

    /**
     * Makes a model of exact weights, which are rounded.
     *
     * @param width how many numbers one vector has
     * @param biases of each answer
     * @param stretchBiases of each answer and stretch, where the pair has the stretch: {@code answer * stretches + stretch}
     * @param exact weights of each answer, one answer behind the other, each as long as all region vectors together
     */
    public static RelationModel of(int width, double[] biases, double[] stretchBiases, double[][] exact) {
        int stretches = exact[0].length / width;
        float[] scales = new float[ANSWERS * stretches];
        byte[] weights = new byte[ANSWERS * stretches * width];
        for (int answer = 0; answer < ANSWERS; answer++) {
            for (int stretch = 0; stretch < stretches; stretch++) {
                double most = 0;
                for (int k = 0; k < width; k++) {
                    most = Math.max(most, Math.abs(exact[answer][stretch * width + k]));
                }
                float scale = (float) (most / 127);
                scales[answer * stretches + stretch] = scale;
                for (int k = 0; k < width && scale > 0; k++) {
                    weights[(answer * stretches + stretch) * width + k] =
                            (byte) Math.round(exact[answer][stretch * width + k] / scale);
                }
            }
        }
        return new RelationModel(width, stretches, floats(biases), floats(stretchBiases), scales, weights);
    }

    private static float[] floats(double[] exact) {
        float[] floats = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            floats[i] = (float) exact[i];
        }
        return floats;
    }

    /** How likely each answer is, the three questions behind each other. */
    double[] answers(RegionVectors vectors) {
        double[] scores = new double[ANSWERS];
        for (int answer = 0; answer < ANSWERS; answer++) {
            double score = biases[answer];
            for (int stretch = 0; stretch < stretches; stretch++) {
                if (vectors.present()[stretch % RegionVectors.regions()]) {
                    int at = answer * stretches + stretch;
                    score += stretchBiases[at] + scales[at] * product(vectors.values(), stretch * width, at * width);
                }
            }
            scores[answer] = score;
        }
        softmax(scores, 0, TYPES.size());
        softmax(scores, TYPES.size(), YIELDS.size());
        softmax(scores, TYPES.size() + YIELDS.size(), MODALITIES.size());
        return scores;
    }

    private double product(float[] values, int from, int weight) {
        float sum = 0;
        for (int k = 0; k < width; k++) {
            sum += values[from + k] * weights[weight + k];
        }
        return sum;
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

    /** What the model holds of a pair with those vectors. */
    public Judgement judge(RegionVectors vectors) {
        double[] answers = answers(vectors);
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
        out.writeInt(width);
        out.writeInt(stretches);
        out.writeInt(ANSWERS);
        for (float[] numbers : List.of(biases, stretchBiases, scales)) {
            for (float number : numbers) {
                out.writeFloat(number);
            }
        }
        out.write(weights);
        out.flush();
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is none, or one of another version of the program
     */
    public static RelationModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no relation model. Make one with chancery train.");
        }
        int width = in.readInt();
        int stretches = in.readInt();
        int answers = in.readInt();
        if (answers != ANSWERS || stretches % RegionVectors.regions() != 0) {
            throw new IOException(
                    "the relation model is of another version of Chancery (%d answers, %d stretches). Make it again with chancery train."
                            .formatted(answers, stretches));
        }
        float[] biases = floats(in, ANSWERS);
        float[] stretchBiases = floats(in, ANSWERS * stretches);
        float[] scales = floats(in, ANSWERS * stretches);
        byte[] weights = new byte[ANSWERS * stretches * width];
        in.readFully(weights);
        return new RelationModel(width, stretches, biases, stretchBiases, scales, weights);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    /** The model that comes with the program. */
    static RelationModel shipped() throws IOException {
        try (InputStream stream = RelationModel.class.getResourceAsStream("en.model")) {
            if (stream == null) {
                throw new IOException("the relation model is missing from the program. Build it again.");
            }
            return read(new java.io.BufferedInputStream(stream));
        }
    }
}
