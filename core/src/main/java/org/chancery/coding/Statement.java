package org.chancery.coding;

import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, by which medium.
 *
 * @param id its name within the reading: {@code s1}, {@code s2}, …
 * @param speaker id of the actor who speaks; null where the text does not tell who
 * @param speakerText the words that name the speaker; null where there are none
 * @param cue the word that marks the speech ("said", "according to"); null where there is none
 * @param content what is said. An interrupted quotation is one statement: the span reaches from its first to its last
 *     word
 * @param parts the pieces of the content in order, without what interrupts them; one piece where nothing does
 * @param direct whether all of the content stands in quotation marks
 * @param medium where or how it was said ("X", "a communiqué"); null where the text does not tell
 * @param date when; null where the text does not tell
 */
public record Statement(
        String id,
        @Nullable String speaker,
        @Nullable Span speakerText,
        @Nullable Span cue,
        Span content,
        List<Span> parts,
        boolean direct,
        @Nullable String medium,
        @Nullable EventDate date) {

    public Statement {
        parts = List.copyOf(parts);
    }
}
