package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** What the finder asks of the world's tables. */
interface Lore {

    /** The longest name in the tables that starts with the token; null where there is none. */
    @Nullable Hit longest(ParsedSentence sentence, int token);

    /** The offices of the person of that name, whenever held. */
    List<Post> posts(String name);

    /** The offices of persons whose name another romanisation would spell so: guesses, not to be taken without other grounds. */
    List<Post> postsSpelledAlike(String name);

    /** Who holds the office that does {@code function} in the state on that day. */
    List<Post> holders(String country, String function, LocalDate date);

    /** The usual English name of a state. */
    String stateName(String country);

    /** States that border on it; empty where the tables do not tell. */
    Set<String> neighbours(String country);

    /**
     * A name of the tables found in the text.
     *
     * @param tokens how many tokens it takes
     * @param sort what sort of name
     * @param country ISO code of the state; null for organizations
     * @param name the name to give the actor
     * @param function what the body does, for buildings and organs
     */
    record Hit(int tokens, Sort sort, @Nullable String country, String name, String function) {

        /** Sorts of names. */
        enum Sort {
            STATE,
            ADJECTIVE,
            CAPITAL,
            BUILDING,
            ORGANIZATION
        }
    }

    /**
     * An office someone holds or held.
     *
     * @param name the holder
     * @param country the state it is an office of
     * @param function what it does, as of {@link Noun#function()}
     * @param sector PLOVER sector where it is not the function's; empty elsewhere
     * @param office its title; empty where it has none
     * @param host where an envoy is accredited; null elsewhere
     * @param from first day; null where unknown
     * @param to last day; null where it lasts or is unknown
     */
    record Post(String name, @Nullable String country, String function, String sector, String office, @Nullable String host,
            @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
        }

        boolean began(LocalDate date) {
            return from == null || !date.isBefore(from);
        }
    }
}
