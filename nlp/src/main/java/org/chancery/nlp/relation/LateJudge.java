package org.chancery.nlp.relation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** The coder that comes with the program, loaded when it is first asked: many a dispatch has no pair for it. */
public final class LateJudge implements RelationJudge {

    private final Codebook codebook;
    private @Nullable RelationCoder coder;

    public LateJudge(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the model is missing or does not run on this machine
     */
    @Override
    public List<Judgement> judge(String text, ParsedSentence sentence, List<Pair> pairs) {
        return coder().judge(text, sentence, pairs);
    }

    private synchronized RelationCoder coder() {
        RelationCoder loaded = coder;
        if (loaded == null) {
            try {
                loaded = RelationCoder.load(RelationModel.shipped(), codebook);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            coder = loaded;
        }
        return loaded;
    }
}
