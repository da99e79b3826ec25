package org.chancery.nlp.place;

import org.chancery.world.Place;

/** How far places lie apart. */
final class Distance {

    private static final double EARTH_RADIUS_KM = 6371;

    private Distance() {}

    /** Kilometres along the surface. */
    static double km(Place one, Place other) {
        double lat = Math.toRadians(other.lat() - one.lat()) / 2;
        double lon = Math.toRadians(other.lon() - one.lon()) / 2;
        double h = Math.sin(lat) * Math.sin(lat)
                + Math.cos(Math.toRadians(one.lat()))
                        * Math.cos(Math.toRadians(other.lat()))
                        * Math.sin(lon)
                        * Math.sin(lon);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
