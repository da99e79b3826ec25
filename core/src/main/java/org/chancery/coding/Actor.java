package org.chancery.coding;

import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom mentions resolve to: one actor of one dispatch.
 *
 * @param id its name within the reading: {@code a1}, {@code a2}, …
 * @param name the fullest name the dispatch or the tables give
 * @param kind what sort of body it is
 * @param country ISO 3166-1 alpha-3 code of the state it acts for or belongs to; null where it is no state's. For a
 *     mission this is the sending state
 * @param host ISO code of the state it stands in or is accredited to (missions and envoys); null elsewhere
 * @param sectors PLOVER sector codes (GOV, COP, MIL, …), most specific first
 * @param person full name of the human being, null where it is none or has no name
 * @param office the office held on the day, as the dispatch or the tables call it; null where none
 * @param mentions where it is named, described or meant by a pronoun, in order
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable String host,
        List<String> sectors,
        @Nullable String person,
        @Nullable String office,
        List<Span> mentions) {

    public Actor {
        sectors = List.copyOf(sectors);
        mentions = List.copyOf(mentions);
    }
}
