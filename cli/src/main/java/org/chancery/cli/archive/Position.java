package org.chancery.cli.archive;

import org.chancery.formats.in.Arrivals.Place;
import org.chancery.formats.in.Arrivals.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is: so many inputs are done with, and of the one after them so many arrivals.
 *
 * @param inputs inputs done with
 * @param name the one after them; null where none of its arrivals is done with
 * @param stamp that one, as it was when it was opened; null where it is no file
 * @param arrivals of that one
 */
public record Position(long inputs, @Nullable String name, @Nullable Stamp stamp, long arrivals) {

    /** Before the first input. */
    public static final Position START = new Position(0, null, null, 0);

    /** Behind an arrival. */
    public static Position behind(Place place) {
        return new Position(place.input(), place.name(), place.stamp(), place.arrival());
    }

    /** Behind so many inputs. */
    public static Position behind(long inputs) {
        return new Position(inputs, null, null, 0);
    }
}
