package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks the words of a sentence up in all lexica: the first component of the pipeline. */
final class Lexica implements NLPComponent<NLPNode> {

    private final PackedLexicon possibleTags;
    private final PackedLexicon clusters;
    private final PackedGazetteer names;
    private final PackedEmbeddings embeddings;

    Lexica(PackedLexicon possibleTags, PackedLexicon clusters, PackedGazetteer names, PackedEmbeddings embeddings) {
        this.possibleTags = possibleTags;
        this.clusters = clusters;
        this.names = names;
        this.embeddings = embeddings;
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    @Override
    public void process(NLPNode[] nodes) {
        int[] numbers = new int[nodes.length];
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String lower = node.getWordFormSimplifiedLowercase();
            node.setAmbiguityClasses(possibleTags.get(lower));
            @Nullable List<String> clustersOf = clusters.get(lower);
            node.setWordClusters(clustersOf == null ? null : new LinkedHashSet<>(clustersOf));
            node.setWordEmbedding(embeddings.get(node.getWordFormUndigitalized()));
            numbers[i] = names.number(node.getWordFormSimplified());
        }
        for (int first = 1; first < nodes.length; first++) {
            PackedGazetteer.Match match = names.longest(numbers, first);
            for (String kind : match.kinds()) {
                mark(nodes, first, match.last(), kind);
            }
        }
    }

    private static void mark(NLPNode[] nodes, int first, int last, String kind) {
        if (first == last) {
            nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.U, kind));
            return;
        }
        nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.B, kind));
        nodes[last].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.L, kind));
        for (int i = first + 1; i < last; i++) {
            nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.I, kind));
        }
    }
}
