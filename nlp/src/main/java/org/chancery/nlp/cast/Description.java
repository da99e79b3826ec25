package org.chancery.nlp.cast;

import java.util.List;
import org.chancery.coding.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that describes an actor, taken apart.
 *
 * @param noun the noun that describes
 * @param role its words as they stand ("foreign minister")
 * @param sentence number of the sentence
 * @param first first token of the phrase
 * @param head its head token
 * @param plural whether it means several
 * @param article how it is introduced
 * @param country the state an adjective, a name or a capital in it tells; null where none does
 * @param owners whom a possessive, an "of" or a compound ties it to
 * @param host the state an envoy is sent to or a mission stands in, as the phrase tells; null where it does not
 * @param place the state it is said to be in; null where not told
 * @param former whether it is called former
 * @param other whether it is called another
 * @param foreign whether words tie it to a part of the world instead of a state ("a Gulf official")
 * @param words all words of the phrase up to the head, in lower case, without article
 */
record Description(
        Noun noun,
        String role,
        int sentence,
        int first,
        int head,
        boolean plural,
        Article article,
        @Nullable String country,
        List<Figure> owners,
        @Nullable String host,
        @Nullable String place,
        boolean former,
        boolean other,
        boolean foreign,
        String words) {

    /** How a phrase is introduced. */
    enum Article {
        DEFINITE,
        DEMONSTRATIVE,
        INDEFINITE,
        POSSESSIVE,
        BOTH,
        NONE
    }

    /** Whether the reader is expected to know who is meant. */
    boolean known() {
        return article == Article.DEFINITE || article == Article.DEMONSTRATIVE || article == Article.POSSESSIVE;
    }

    /** Whether it acts for a body of states and for none of them. */
    boolean international() {
        return ownCountry() == null
                && owners.stream().anyMatch(owner -> owner.kind == ActorKind.ORGANIZATION);
    }

    /** Whether it is tied to somebody of no state, so that no state may be supposed. */
    boolean ownedByNone() {
        return !owners.isEmpty() && ownCountry() == null && owners.stream().noneMatch(Figure::isPerson);
    }

    /** The same with a host. */
    Description at(@Nullable String hostState) {
        return new Description(noun, role, sentence, first, head, plural, article, country, owners, hostState, place, former,
                other, foreign, words);
    }

    /** The state it belongs to as far as the phrase itself tells. */
    @Nullable String ownCountry() {
        if (country != null) {
            return country;
        }
        for (Figure owner : owners) {
            if (owner.country != null) {
                return owner.country;
            }
        }
        return null;
    }
}
