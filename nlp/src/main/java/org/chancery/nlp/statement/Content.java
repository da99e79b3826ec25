package org.chancery.nlp.statement;

import java.util.List;
import org.chancery.text.Span;

/**
 * What a tree gives as the content of a cue.
 *
 * @param frame the construction, as the lexicon calls it
 * @param parts its pieces in order
 * @param lastCueToken index of the last token of the cue: the verb itself, its particle or its preposition
 */
record Content(String frame, List<Span> parts, int lastCueToken) {

    Content {
        parts = List.copyOf(parts);
    }
}
