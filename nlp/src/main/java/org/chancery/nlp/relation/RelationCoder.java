package org.chancery.nlp.relation;

import java.io.IOException;
import java.util.List;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.encode.E5Encoder;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * Says what the parties of a sentence did to each other.
 *
 * <p>Loading takes about a second, so whoever may not need it should wait until the first pair comes up. Safe for several
 * threads; a judgement depends on its sentence and pair alone.
 */
public final class RelationCoder implements RelationJudge, AutoCloseable {

    private static final String LANGUAGE = "en";

    private final Sights sights;
    private final RelationModel model;

    public RelationCoder(Sights sights, RelationModel model) {
        this.sights = sights;
        this.model = model;
    }

    /**
     * The encoder and model that come with the program.
     *
     * @throws IOException if one of them is missing or does not run on this machine
     */
    public static RelationCoder load() throws IOException {
        return load(RelationModel.shipped(), CodebookReader.shipped(LANGUAGE));
    }

    /** The encoder that comes with the program, with a model or a codebook of the user's own. */
    public static RelationCoder load(RelationModel model, Codebook codebook) throws IOException {
        return new RelationCoder(Sights.english(E5Encoder.load(), codebook), model);
    }

    /**
     * Judges pairs of one sentence, in order.
     *
     * @param text the text the sentence's offsets point into
     * @param pairs parties by spans of that text
     */
    @Override
    public List<Judgement> judge(String text, ParsedSentence sentence, List<Pair> pairs) {
        return sights.of(text, sentence, pairs).stream().map(this::judge).toList();
    }

    private Judgement judge(Sight sight) {
        Judgement judgement = model.judge(sight);
        return sight.ruled().map(judgement::ruled).orElse(judgement);
    }

    @Override
    public void close() {
        sights.close();
    }
}
