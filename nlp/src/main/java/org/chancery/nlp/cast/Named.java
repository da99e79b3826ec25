package org.chancery.nlp.cast;

import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence.
 *
 * @param first first token of the name, titles left out
 * @param last last token
 * @param head the token of it that the rest of the sentence is tied to
 * @param figure whom it names; null for names of places that may or may not act
 * @param hit what the tables say of it; null where they do not know it
 */
record Named(int first, int last, int head, @Nullable Figure figure, Lore.@Nullable Hit hit) {

    boolean isPerson() {
        return figure != null && figure.isPerson();
    }
}
