package org.chancery.world;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-3 code of the state it lies in; null for seas, continents and the like
 * @param lat degrees north, WGS 84, −90 to 90
 * @param lon degrees east, WGS 84, −180 to 180
 */
public record Place(String name, @Nullable String country, double lat, double lon) {}
