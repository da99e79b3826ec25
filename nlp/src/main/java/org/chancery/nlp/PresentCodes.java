package org.chancery.nlp;

import java.util.List;
import org.chancery.coding.Actor;
import org.chancery.coding.PlaceMention;
import org.chancery.world.Place;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Puts the codes of present states where those of states that are no more stand.
 *
 * <p>The stages tell the Soviet Union from Russia; a reading's countries are ISO 3166-1 codes, which have no such state. Its
 * actor keeps its name and gets the code of the state that continues it, or none where none does (Czechoslovakia).
 */
final class PresentCodes {

    private final World world;

    PresentCodes(World world) {
        this.world = world;
    }

    List<Actor> ofActors(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Actor(
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        present(actor.country()),
                        present(actor.host()),
                        actor.sectors(),
                        actor.person(),
                        actor.office(),
                        actor.mentions()))
                .toList();
    }

    List<PlaceMention> ofPlaces(List<PlaceMention> mentions) {
        return mentions.stream()
                .map(mention -> new PlaceMention(mention.name(), mention.span(), present(mention.place())))
                .toList();
    }

    private @Nullable Place present(@Nullable Place place) {
        return place == null ? null : new Place(place.name(), present(place.country()), place.lat(), place.lon());
    }

    private @Nullable String present(@Nullable String code) {
        return code == null ? null : world.presentCode(code).orElse(null);
    }
}
