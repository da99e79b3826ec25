package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;

/**
 * One trained model of NLP4J (tagger, name finder or parser): its labels, its features, the weights of each and the template that
 * says which features a word in its place has.
 *
 * <p>Nine in ten weights are zero. A feature with few others has them by label; one with many has a full row, which a processor
 * adds in strides. Within a label the same numbers are added in the same order as in NLP4J's full matrix, so that scores are the
 * same to the last bit.
 */
final class LinearModel {

    /** A row is kept in full when at least one in so many of its weights is not zero. */
    private static final int FULL_FROM = 4;

    private static final long FULL = 1 << 9;
    private static final int COUNT_BITS = 10;
    private static final int COUNT_MASK = 0x1FF;

    private final List<String> labels;
    private final Template template;
    private final FeatureIndex features;
    private final byte[] fewLabels;
    private final float[] few;
    private final float[] full;
    private final float[] vector;

    private LinearModel(
            List<String> labels,
            Template template,
            FeatureIndex features,
            byte[] fewLabels,
            float[] few,
            float[] full,
            float[] vector) {
        this.labels = labels;
        this.template = template;
        this.features = features;
        this.fewLabels = fewLabels;
        this.few = few;
        this.full = full;
        this.vector = vector;
    }

    static void write(PackWriter out, OnlineComponent<NLPNode, ?> model) throws IOException {
        OnlineOptimizer optimizer = model.getOptimizer();
        List<String> labels = optimizer.getLabelMap().getLabelList();
        if (optimizer.getBias() != 0 || optimizer.getWeightVector().hasActivationFunction()) {
            throw new IOException("A model has a bias or an activation function; the models of NLP4J 1.1.3 have none.");
        }
        if (labels.size() > 256) {
            throw new IOException("A model has %d labels; the pack format holds 256.".formatted(labels.size()));
        }
        out.texts(labels);
        Template.write(out, model.getFeatureTemplate());
        writeWeights(out, labels.size(), optimizer.getWeightVector().getSparseWeightVector(), featuresOf(model.getFeatureTemplate()));
        writeVector(out, optimizer.getWeightVector().getDenseWeightVector());
    }

    private static void writeWeights(PackWriter out, int labels, MajorVector weights, FeatureMap features) throws IOException {
        int size = weights.countNonZeroWeights();
        byte[] fewLabels = new byte[size];
        float[] few = new float[size];
        float[] full = new float[size * FULL_FROM + labels];
        long[] places = new long[weights.getFeatureSize()];
        int fewFilled = 0;
        int fullFilled = 0;
        for (int feature = 1; feature < places.length; feature++) {
            int count = 0;
            for (int label = 0; label < labels; label++) {
                float weight = weights.get(feature * labels + label);
                full[fullFilled + label] = weight;
                if (weight != 0) {
                    fewLabels[fewFilled + count] = (byte) label;
                    few[fewFilled + count++] = weight;
                }
            }
            if (count * FULL_FROM >= labels) {
                places[feature] = ((long) fullFilled << COUNT_BITS) | FULL;
                fullFilled += labels;
            } else if (count > 0) {
                places[feature] = ((long) fewFilled << COUNT_BITS) | count;
                fewFilled += count;
            }
        }
        FeatureIndex.write(out, features.getIndexMaps(), feature -> feature < places.length ? places[feature] : FeatureIndex.NONE);
        out.bytes(fewLabels, fewFilled);
        out.floats(few, fewFilled);
        out.floats(full, fullFilled);
    }

    /** NLP4J has a row a label; here it is a row a dimension, which comes to the same sums in the same order. */
    private static void writeVector(PackWriter out, MajorVector weights) throws IOException {
        int dimensions = weights.getFeatureSize();
        int labels = weights.getLabelSize();
        float[] turned = new float[dimensions * labels];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            for (int label = 0; label < labels; label++) {
                turned[dimension * labels + label] = weights.get(label * dimensions + dimension);
            }
        }
        out.floats(turned, turned.length);
    }

    static LinearModel read(PackReader in) {
        return new LinearModel(
                in.texts(), Template.read(in), FeatureIndex.read(in), in.bytes(), in.floats(), in.floats(), in.floats());
    }

    /** NLP4J keeps this field to itself; there is no other way to the names of the features. */
    private static FeatureMap featuresOf(FeatureTemplate<?, ?> template) throws IOException {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IOException("This is not the NLP4J 1.1.3 whose models can be packed.", e);
        }
    }

    List<String> labels() {
        return labels;
    }

    Template template() {
        return template;
    }

    /** Where the weights of a feature lie; {@link FeatureIndex#NONE} for one that the model does not know. */
    long place(int kind, long print) {
        return features.find(kind, print);
    }

    /** Adds what the feature with its weights at {@code place} speaks for to the scores, one a label. */
    void add(long place, float[] scores) {
        if (place == FeatureIndex.NONE) {
            return;
        }
        int start = (int) (place >>> COUNT_BITS);
        if ((place & FULL) != 0) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += full[start + label];
            }
        } else {
            for (int i = start, end = start + (int) (place & COUNT_MASK); i < end; i++) {
                scores[fewLabels[i] & 0xFF] += few[i];
            }
        }
    }

    /** Adds what a word vector speaks for. */
    void addVector(float[] values, float[] scores) {
        int row = 0;
        for (float value : values) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += vector[row + label] * value;
            }
            row += scores.length;
        }
    }
}
