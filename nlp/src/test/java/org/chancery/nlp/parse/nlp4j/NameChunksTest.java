package org.chancery.nlp.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameChunksTest {

    private static final List<String> LABELS =
            List.of("O", "O", "B-PERSON", "I-PERSON", "L-PERSON", "U-PERSON", "B-GPE", "I-GPE", "L-GPE", "U-GPE");

    @Test
    void aBeginningWithoutAnEndIsNoName() {
        assertThat(mended("B-ORG", "I-ORG", "O")).containsExactly("O", "O", "O");
    }

    @Test
    void aNameIsOfTheKindOfItsLastWord() {
        assertThat(mended("B-GPE", "I-GPE", "L-ORG")).containsExactly("B-ORG", "I-ORG", "L-ORG");
    }

    @Test
    void aUnitBeforeAnEndBeginsTheName() {
        assertThat(mended("U-PERSON", "L-PERSON")).containsExactly("B-PERSON", "L-PERSON");
    }

    @Test
    void whateverTheLabelsTheyAreMendedAsNlp4jMendsThem() {
        Random random = new Random(22);
        for (int round = 0; round < 20_000; round++) {
            String[] labels = random.ints(1 + random.nextInt(9), 0, LABELS.size()).mapToObj(LABELS::get).toArray(String[]::new);

            assertThat(mended(labels)).as("%s", Arrays.toString(labels)).containsExactly(byNlp4j(labels));
        }
    }

    private static String[] mended(String... labels) {
        String[] withRoot = new String[labels.length + 1];
        withRoot[0] = Draft.ROOT;
        System.arraycopy(labels, 0, withRoot, 1, labels.length);
        NameChunks.mend(withRoot);
        return Arrays.copyOfRange(withRoot, 1, withRoot.length);
    }

    private static String[] byNlp4j(String[] labels) {
        NLPNode[] nodes = new NLPNode[labels.length + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, "word");
            nodes[i].setNamedEntityTag(labels[i - 1]);
        }
        new NERState<>(nodes).postProcess();
        return Arrays.stream(nodes).skip(1).map(NLPNode::getNamedEntityTag).toArray(String[]::new);
    }
}
