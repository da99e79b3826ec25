package org.chancery.coding;

import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place named in a dispatch.
 *
 * @param name the words it is named by
 * @param span where they stand
 * @param place which place that is; null where the gazetteer has none
 */
public record PlaceMention(String name, Span span, @Nullable Place place) {}
