package org.chancery.nlp.event;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.PlaceMention;
import org.chancery.nlp.parse.Token;

/** Whose soil a named place is: "its consul in Arica" is in Chile. */
final class Soil {

    private final List<PlaceMention> places;

    Soil(List<PlaceMention> places) {
        this.places = places.stream()
                .filter(mention -> mention.place() != null && mention.place().country() != null)
                .toList();
    }

    /** ISO code of the state in which the place lies whose name ends in {@code word}; empty where it names none. */
    Optional<String> country(Token word) {
        return places.stream()
                .filter(mention -> mention.span().contains(word.span()) && mention.span().end() == word.span().end())
                .map(PlaceMention::place)
                .flatMap(place -> Optional.ofNullable(place == null ? null : place.country()).stream())
                .findFirst();
    }
}
