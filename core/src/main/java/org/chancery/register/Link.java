package org.chancery.register;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What ties a case to another.
 *
 * @param kind in what way
 * @param to {@linkplain Case#id id} of the other case
 * @param events ids of the events that show it, from the earliest
 * @param dispatches those that tell these events
 */
public record Link(Kind kind, String to, List<String> events, List<String> dispatches) {

    /** In what way two cases belong together. It reads the same from either side. */
    public enum Kind {
        /** The person of one is whom the other shelters. */
        SHELTER,
        /** The asylum of one is given, or was broken into, on the premises of the other. */
        PREMISES,
        /** The person of one was seized on the premises of the other. */
        SEIZURE,
        /** One is a proceeding over what the other tells. */
        DISPUTE;

        /** The word that is printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Link {
        events = List.copyOf(events);
        dispatches = List.copyOf(dispatches);
    }

    /** A link that these events show. */
    static Link shown(Kind kind, Case to, Collection<Occurrence> by) {
        List<Occurrence> inTime = by.stream().distinct().sorted(CaseFold.IN_TIME).toList();
        return new Link(
                kind,
                to.id(),
                inTime.stream().map(Occurrence::id).toList(),
                inTime.stream().flatMap(event -> event.dispatches().stream()).distinct().toList());
    }
}
