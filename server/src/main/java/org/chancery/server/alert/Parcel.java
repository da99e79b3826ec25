package org.chancery.server.alert;

import java.time.Instant;
import java.util.Optional;

/**
 * What a courier takes along.
 *
 * @param delivery number of the delivery, the same on every try
 * @param address where to
 * @param attempts how often it was tried, this time included
 * @param made when the delivery was made
 * @param title what the alert says, in a line
 * @param letter the same at length, for a person
 * @param body the same for a program, as JSON
 * @param secret signs it; empty where the rule has none
 */
record Parcel(
        String delivery,
        Channel channel,
        String address,
        int attempts,
        Instant made,
        String title,
        String letter,
        String body,
        Optional<String> secret) {}
