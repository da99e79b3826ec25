package org.chancery.server.alert;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.Modality;

/**
 * What an analyst writes down in a rule. What is found is always shown at the desk.
 *
 * @param name what it is called
 * @param where between whom something must happen
 * @param what what must happen
 * @param modalities of which modality an event must be; of no matter for status and tension, which only what is done moves
 * @param reports by how many independent reports it must be told, from 1; of no matter for tension
 * @param within how many days at most may lie between the day of an event and the publication of a dispatch that tells it:
 *     dispatches recall what happened years ago; empty for any
 * @param webhook where it is sent to; empty for nowhere
 * @param emails to whom it is written
 * @param paused whether it rests; what happens meanwhile is not told later
 */
record Terms(
        String name,
        Where where,
        What what,
        Set<Modality> modalities,
        int reports,
        OptionalInt within,
        Optional<URI> webhook,
        List<String> emails,
        boolean paused) {

    Terms {
        modalities = Set.copyOf(modalities);
        emails = List.copyOf(emails);
        if (modalities.isEmpty() || reports < 1) {
            throw new IllegalArgumentException("A rule without a modality, or told by %d reports, would never find anything.".formatted(reports));
        }
    }

    /** The modalities in the order in which they are told. */
    List<Modality> inOrder() {
        return List.copyOf(EnumSet.copyOf(modalities));
    }
}
