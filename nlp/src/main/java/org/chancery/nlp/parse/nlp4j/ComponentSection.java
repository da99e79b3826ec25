package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;

/** One trained model (tagger, name finder or parser) in a pack: labels, features, weights and feature template. */
final class ComponentSection {

    private ComponentSection() {}

    static void write(PackWriter out, OnlineComponent<NLPNode, ?> model) throws IOException {
        OnlineOptimizer optimizer = model.getOptimizer();
        out.texts(optimizer.getLabelMap().getLabelList());
        out.real(optimizer.getBias());
        FeatureMap features = featuresOf(model.getFeatureTemplate());
        out.integer(features.getIndexMaps().size());
        for (Object2IntMap<String> kind : features.getIndexMaps()) {
            FeatureTable.write(out, kind);
        }
        SparseWeights.write(out, optimizer.getWeightVector().getSparseWeightVector());
        DenseWeights.write(out, optimizer.getWeightVector().getDenseWeightVector());
        TemplateSection.write(out, model.getFeatureTemplate());
    }

    /** Fills an empty model. */
    static <S extends NLPState<NLPNode>, C extends OnlineComponent<NLPNode, S>> C read(PackReader in, C model) {
        String[] labels = in.texts().toArray(String[]::new);
        float bias = in.real();
        FeatureMap features = new FeatureMap();
        for (int left = in.integer(); left > 0; left--) {
            features.getIndexMaps().add(FeatureTable.read(in));
        }
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(SparseWeights.read(in));
        weights.setDenseWeightVector(DenseWeights.read(in));
        PackedOptimizer optimizer = new PackedOptimizer(weights, bias);
        for (String label : labels) {
            optimizer.addLabel(label);
        }
        model.setOptimizer(optimizer);
        model.setFeatureTemplate(TemplateSection.read(in, features));
        model.setFlag(NLPFlag.DECODE);
        return model;
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
}
