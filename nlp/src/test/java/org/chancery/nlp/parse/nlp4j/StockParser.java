package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * NLP4J as its makers ship it: their decoder, their English configuration, their models.
 *
 * <p>Takes half a minute to load and two gigabytes of heap.
 */
final class StockParser {

    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private final NLPDecoder decoder;

    private StockParser(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    static StockParser load() throws IOException {
        try (InputStream configuration = NLPDecoder.class.getResourceAsStream(CONFIGURATION)) {
            return new StockParser(new NLPDecoder(configuration));
        }
    }

    /** What the stock library makes of a sentence. */
    List<Row> parse(String sentence) {
        NLPNode[] nodes = decoder.decode(sentence);
        List<Row> rows = new ArrayList<>();
        for (NLPNode node : Arrays.asList(nodes).subList(1, nodes.length)) {
            NLPNode head = node.getDependencyHead();
            rows.add(new Row(
                    node.getWordForm(),
                    node.getPartOfSpeechTag(),
                    node.getLemma(),
                    head == null ? -1 : head.getID() - 1,
                    node.getDependencyLabel(),
                    node.getNamedEntityTag()));
        }
        return rows;
    }
}
