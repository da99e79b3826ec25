package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's words for how a word is written (capitals, digits, signs), from the only place where they can be had. */
final class Orthography extends FeatureTemplate<NLPNode, NLPState<NLPNode>> {

    private static final long serialVersionUID = 1;
    private static final Orthography NLP4J = new Orthography();

    private Orthography() {
        super(null, new HyperParameter());
    }

    /**
     * What is remarkable about a word.
     *
     * @param form its simplified form
     * @param first whether the word is the first of its sentence, where a capital says nothing
     */
    static List<String> of(String form, boolean first) {
        if (form.equals(MetaConst.HYPERLINK)) {
            return List.of(Orthographic.HYPERLINK);
        }
        List<String> found = new ArrayList<>();
        NLP4J.getOrthographicFeauturesAux(found, form.toCharArray(), first, true);
        return found;
    }
}
