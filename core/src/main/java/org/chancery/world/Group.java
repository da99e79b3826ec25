package org.chancery.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several states by one name, or a part of the world: "the Gulf states", "Latin America", "Crimea".
 *
 * @param id a made-up id
 * @param name its English name
 * @param members ISO alpha-3 codes of the states usually meant, or of the one it is part of; may be empty
 * @param place a point that stands for it on a map; null where it has none
 */
public record Group(String id, String name, List<String> members, @Nullable Place place) {

    public Group {
        members = List.copyOf(members);
    }
}
