package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.util.List;

/** Which properties of which words a model looks at. */
final class TemplateSection {

    private TemplateSection() {}

    static void write(PackWriter out, FeatureTemplate<NLPNode, ?> template) throws IOException {
        items(out, template.getSetFeatureList());
        out.integer(template.getFeatureList().size());
        for (FeatureItem[] joined : template.getFeatureList()) {
            items(out, List.of(joined));
        }
        items(out, template.getEmbeddingFeatureList());
    }

    static <S extends NLPState<NLPNode>> FeatureTemplate<NLPNode, S> read(PackReader in, FeatureMap features) {
        Template<S> template = new Template<>(features);
        for (int left = in.integer(); left > 0; left--) {
            template.addSet(item(in));
        }
        for (int left = in.integer(); left > 0; left--) {
            FeatureItem[] joined = new FeatureItem[in.integer()];
            for (int i = 0; i < joined.length; i++) {
                joined[i] = item(in);
            }
            template.add(joined);
        }
        for (int left = in.integer(); left > 0; left--) {
            template.addWordEmbedding(item(in));
        }
        return template;
    }

    private static void items(PackWriter out, List<FeatureItem> items) throws IOException {
        out.integer(items.size());
        for (FeatureItem item : items) {
            out.text(item.source.name());
            out.text(item.relation == null ? "" : item.relation.name());
            out.integer(item.window);
            out.text(item.field.name());
            out.text(item.attribute == null ? "" : item.attribute.toString());
        }
    }

    private static FeatureItem item(PackReader in) {
        Source source = Source.valueOf(in.text());
        String relation = in.text();
        int window = in.integer();
        Field field = Field.valueOf(in.text());
        String attribute = in.text();
        return new FeatureItem(
                source,
                relation.isEmpty() ? null : Relation.valueOf(relation),
                window,
                field,
                attribute.isEmpty()
                        ? null
                        : switch (field) {
                            case prefix, suffix -> Integer.valueOf(attribute);
                            case valency -> Direction.valueOf(attribute);
                            case dependent_set -> Field.valueOf(attribute);
                            default -> attribute;
                        });
    }

    /** A template over a table of features that is already there. */
    private static final class Template<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

        private static final long serialVersionUID = 1;

        Template(FeatureMap features) {
            super(null, new HyperParameter());
            feature_map = features;
        }
    }
}
