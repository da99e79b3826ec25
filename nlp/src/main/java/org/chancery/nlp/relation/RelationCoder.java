package org.chancery.nlp.relation;

import java.io.IOException;
import java.util.List;
import org.chancery.nlp.encode.E5Encoder;
import org.chancery.nlp.encode.Encoder;
import org.chancery.nlp.encode.Encoding;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * Says what the parties of a sentence did to each other.
 *
 * <p>Loading takes about a second, so whoever may not need it should wait until the first pair comes up. A sentence is
 * encoded once for all its pairs. Safe for several threads; a judgement depends on its sentence and pair alone.
 */
public final class RelationCoder implements AutoCloseable {

    private final Encoder encoder;
    private final RelationModel model;

    public RelationCoder(Encoder encoder, RelationModel model) {
        this.encoder = encoder;
        this.model = model;
    }

    /**
     * The encoder and model that come with the program.
     *
     * @throws IOException if one of them is missing or does not run on this machine
     */
    public static RelationCoder load() throws IOException {
        return load(RelationModel.shipped());
    }

    /** The encoder that comes with the program, with a model of the user's own. */
    public static RelationCoder load(RelationModel model) throws IOException {
        return new RelationCoder(E5Encoder.load(), model);
    }

    /**
     * Judges pairs of one sentence, in order.
     *
     * @param text the text the sentence's offsets point into
     * @param pairs parties by spans of that text
     */
    public List<Judgement> judge(String text, ParsedSentence sentence, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Encoding encoding = encoder.encode(sentence.span().in(text));
        return pairs.stream()
                .map(pair -> model.judge(RegionVectors.of(sentence, pair, encoding)))
                .toList();
    }

    @Override
    public void close() {
        encoder.close();
    }
}
