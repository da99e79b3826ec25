package org.chancery.nlp.codebook;

import java.util.List;

/**
 * Where a role's actor is to be looked for.
 *
 * <p>In a pattern, selectors stand after {@code source:} or {@code target:}, the first choice first:
 * {@code source:subj,obj/host,counterpart}.
 */
public sealed interface Selector {

    /**
     * The actor that fills a slot of the frame.
     *
     * @param path the slot, and from the second item on the slots within it ({@code obj.of})
     * @param aspect which side of that actor is meant
     */
    record InSlot(List<String> path, Aspect aspect) implements Selector {
        public InSlot {
            path = List.copyOf(path);
        }
    }

    /** Which state an actor found in a slot stands for. */
    enum Aspect {
        /** The actor itself. */
        SELF,
        /** The state a mission stands in, or an envoy is accredited to. */
        HOST,
        /** The state whose soil a place is, and nobody who is there. */
        SOIL
    }

    /** Whoever utters the statement that holds the trigger. */
    record Speaker() implements Selector {}

    /** The other state the dispatch is about, seen from the role already found. */
    record Counterpart() implements Selector {}

    /** The state in focus at the sentence: the last that acted. */
    record Topic() implements Selector {}

    /** The same state as the other role: an act within one country. */
    record Same() implements Selector {}
}
