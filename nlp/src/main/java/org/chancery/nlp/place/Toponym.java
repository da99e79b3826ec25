package org.chancery.nlp.place;

import java.util.List;
import org.chancery.text.Span;
import org.chancery.world.Key;
import org.chancery.world.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place.
 *
 * @param sentence number of the sentence, from zero; −1 where it stands in the dateline
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param span where it stands
 * @param name the words, without "County" and the like
 * @param spots the places of that name; empty for a thing inside a town and for counties without a point
 * @param kind how it names
 * @param evidence how much speaks for a place here, as a sum of weights; below the threshold it is none
 * @param within the place it is said to lie in ("Paris, Texas"); null where the words do not say
 */
record Toponym(
        int sentence,
        int first,
        int last,
        Span span,
        String name,
        List<Spot> spots,
        Kind kind,
        double evidence,
        @Nullable Spot within) {

    Toponym {
        spots = List.copyOf(spots);
    }

    /** How words name a place. */
    enum Kind {
        /** By a name of its own. */
        NAME,
        /** By the adjective of a state or land. */
        ADJECTIVE,
        /** By the name of a part of a state with its class: "Cook County". */
        PART,
        /** As something inside a town: "Baker Street". */
        THING
    }

    /** What the name is compared by. */
    String key() {
        return Key.of(name);
    }

    Toponym with(double more) {
        return new Toponym(sentence, first, last, span, name, spots, kind, evidence + more, within);
    }
}
