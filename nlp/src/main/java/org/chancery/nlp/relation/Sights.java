package org.chancery.nlp.relation;

import java.util.List;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.encode.Encoder;
import org.chancery.nlp.encode.Encoding;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.frame.FrameLexicon;
import org.chancery.nlp.modality.ModalityFinder;
import org.chancery.nlp.modality.ModalityLexicon;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * Looks at pairs as the model is to see them, in training and in use. A sentence is encoded, and its frames are found, once for all its pairs; what is
 * seen of a pair depends on its sentence alone. Safe for several threads.
 */
public final class Sights implements AutoCloseable {

    private static final String LANGUAGE = "en";

    private final Encoder encoder;
    private final FrameFinder finder;
    private final Clues clues;
    private final Rulings rulings;

    private Sights(Encoder encoder, FrameFinder finder, Clues clues, Rulings rulings) {
        this.encoder = encoder;
        this.finder = finder;
        this.clues = clues;
        this.rulings = rulings;
    }

    /** With the codebook and the word lists that come with the program: a model knows the codebook it was trained with. */
    public static Sights english(Encoder encoder) {
        return english(encoder, CodebookReader.shipped(LANGUAGE));
    }

    /** With a codebook to which a user has added. */
    public static Sights english(Encoder encoder, Codebook codebook) {
        FrameLexicon words = FrameLexicon.english();
        return new Sights(
                encoder,
                new FrameFinder(words),
                new Clues(codebook, new ModalityFinder(ModalityLexicon.english(), words)),
                new Rulings(codebook));
    }

    /** How many numbers one vector has. */
    public int width() {
        return encoder.width();
    }

    /**
     * Looks at pairs of one sentence, in order.
     *
     * @param text the text the sentence's offsets point into
     * @param pairs parties by spans of that text
     */
    public List<Sight> of(String text, ParsedSentence sentence, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Frame> frames = finder.frames(sentence);
        Encoding encoding = encoder.encode(sentence.span().in(text));
        return pairs.stream()
                .map(pair -> {
                    Rulings.Told told = rulings.of(frames, pair);
                    return new Sight(
                            RegionVectors.of(sentence, pair, encoding), clues.of(sentence, frames, pair), told.own(), told.shipped());
                })
                .toList();
    }

    @Override
    public void close() {
        encoder.close();
    }
}
