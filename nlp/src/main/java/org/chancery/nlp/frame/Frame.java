package org.chancery.nlp.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * A predicate with its slots filled, independent of the construction it stands in.
 *
 * @param sentence the sentence it stands in
 * @param trigger the word that names the act
 * @param predicate its lemma, particles joined by underscore: {@code expel}, {@code break_off}, {@code call_home}
 * @param kind part of speech of the trigger
 * @param clause the word whose tense, negation and governors tell whether the act was done: a verb itself; for a noun
 *     the verb that does it ("<i>carried</i> out the raid"), else the noun
 * @param slots fillers by slot, see {@link Slot}; in the order of the text within a slot, none empty
 */
public record Frame(
        ParsedSentence sentence,
        Token trigger,
        String predicate,
        FrameKind kind,
        Token clause,
        Map<String, List<Filler>> slots) {

    public Frame {
        Map<String, List<Filler>> copy = new LinkedHashMap<>();
        slots.forEach((slot, fillers) -> {
            if (!fillers.isEmpty()) {
                copy.put(slot, List.copyOf(fillers));
            }
        });
        slots = Collections.unmodifiableMap(copy);
    }

    /** What fills the slot; an empty list where nothing does. */
    public List<Filler> fillers(String slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** Whether anything fills the slot. */
    public boolean has(String slot) {
        return slots.containsKey(slot);
    }

    /** The head of the first phrase in the slot. */
    public Optional<Token> first(String slot) {
        List<Filler> fillers = fillers(slot);
        return fillers.isEmpty() ? Optional.empty() : Optional.of(fillers.get(0).head());
    }
}
