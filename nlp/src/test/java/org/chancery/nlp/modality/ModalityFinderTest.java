package org.chancery.nlp.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.nlp.frame.CannedTrees;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.frame.FrameFinderTest;
import org.chancery.nlp.frame.FrameLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each row of {@code modalities.tsv}: a sentence, a predicate of it, and whether its act was done. */
class ModalityFinderTest {

    private static final CannedTrees TREES = CannedTrees.read(FrameFinderTest.class, "trees.conll");
    private static final FrameLexicon FRAMES = FrameLexicon.english();
    private static final FrameFinder FRAME_FINDER = new FrameFinder(FRAMES);
    private static final ModalityFinder FINDER = new ModalityFinder(ModalityLexicon.english(), FRAMES);

    @ParameterizedTest(name = "{1} is {2} in: {0}")
    @CsvFileSource(resources = "modalities.tsv", delimiter = '\t', quoteCharacter = '\0')
    void whatIsNotToldAsDoneIsNotActual(String sentence, String predicate, String modality) {
        List<String> found = FRAME_FINDER.frames(TREES.tree(sentence)).stream()
                .filter(frame -> frame.predicate().equals(predicate))
                .map(frame -> FINDER.read(frame).modality().code())
                .toList();

        assertThat(found).contains(modality);
    }
}
