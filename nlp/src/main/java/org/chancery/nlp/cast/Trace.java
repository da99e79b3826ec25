package org.chancery.nlp.cast;

import java.util.List;

/**
 * One place in the text where figures are meant, as later words look back on it.
 *
 * @param figures whom it means: several for "both sides"; none for a thing that "it" might mean instead of an actor
 * @param kind how they are meant
 * @param sentence number of the sentence
 * @param first first token
 * @param last last token
 * @param head head token
 * @param role what part the words play in their clause
 * @param plural whether the words are plural
 */
record Trace(List<Figure> figures, MentionKind kind, int sentence, int first, int last, int head, Role role,
        boolean plural) {

    /** The part words play in their clause. */
    enum Role {
        SUBJECT,
        OBJECT,
        OBLIQUE,
        POSSESSOR,
        MODIFIER
    }

    Figure figure() {
        return figures.get(0);
    }

    boolean isThing() {
        return figures.isEmpty();
    }
}
