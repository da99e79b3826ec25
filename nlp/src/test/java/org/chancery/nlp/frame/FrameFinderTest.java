package org.chancery.nlp.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each row of {@code frames.tsv}: a sentence, a predicate of it, and what must fill its slots. */
public class FrameFinderTest {

    private static final CannedTrees TREES = CannedTrees.read(FrameFinderTest.class, "trees.conll");
    private static final FrameFinder FINDER = new FrameFinder(FrameLexicon.english());

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvFileSource(resources = "frames.tsv", delimiter = '\t', quoteCharacter = '\0')
    void slotsAreFilledWhateverTheConstruction(String sentence, String predicate, String slots) {
        List<String> found = FINDER.frames(TREES.tree(sentence)).stream()
                .filter(frame -> frame.predicate().equals(predicate))
                .map(frame -> shown(frame, slots))
                .toList();

        assertThat(found).contains(slots);
    }

    /** The slots that the row names, written as the row writes them. */
    private static String shown(Frame frame, String wanted) {
        return List.of(wanted.split(" ")).stream()
                .map(part -> part.substring(0, part.indexOf('=')))
                .map(slot -> slot + "=" + heads(frame, slot))
                .collect(Collectors.joining(" "));
    }

    private static String heads(Frame frame, String slot) {
        List<Filler> fillers = slot.equals("clause") ? List.of(new Filler(frame.clause(), false)) : frame.fillers(slot);
        return fillers.isEmpty()
                ? "-"
                : fillers.stream().map(filler -> filler.head().form()).collect(Collectors.joining(","));
    }
}
