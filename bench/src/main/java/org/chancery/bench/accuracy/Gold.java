package org.chancery.bench.accuracy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.coding.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a careful analyst finds in a dispatch: the answer its reading is held against.
 *
 * @param published the day it was published
 * @param events what it tells
 * @param nonEvents words that tell no actual event
 * @param statements what it quotes and reports as said
 * @param places names and countries of places, as {@code Quito/ECU}
 * @param times expressions of time and what they mean
 * @param law the rules it engages, as {@code VCDR 22}
 */
record Gold(
        LocalDate published,
        List<Told> events,
        List<Untold> nonEvents,
        List<Said> statements,
        List<String> places,
        List<Time> times,
        List<String> law) {

    Gold {
        events = List.copyOf(events);
        nonEvents = List.copyOf(nonEvents);
        statements = List.copyOf(statements);
        places = List.copyOf(places);
        times = List.copyOf(times);
        law = List.copyOf(law);
    }

    /**
     * An event.
     *
     * @param sources codes of the state that acts; any is right. {@code ---} is an actor of no state
     * @param targets codes of the state acted on; any is right
     * @param types PLOVER types that are right
     * @param acts acts that are right; empty where none is clearly due
     * @param days the earliest and the latest day that are right
     * @param modality its modality
     * @param sentence words of the sentence that tells it
     * @param core whether one would be embarrassed to miss it
     * @param mutual whether either state may be the source
     */
    record Told(
            Set<String> sources,
            Set<String> targets,
            Set<String> types,
            Set<String> acts,
            DateRange days,
            String modality,
            String sentence,
            boolean core,
            boolean mutual) {}

    /** Words that tell no actual event, and why: {@code denied}, {@code hypothetical}, {@code historical}, {@code sport}, … */
    record Untold(String fragment, String why) {}

    /**
     * A statement.
     *
     * @param speakers names of who says it; any is right
     * @param country of the speaker; null where the dispatch does not tell
     * @param body whether the speaker is no named person, so that the right country is enough
     * @param content words of what is said
     * @param direct whether it is a quotation
     */
    record Said(List<String> speakers, @Nullable String country, boolean body, String content, boolean direct) {}

    /** An expression of time and the values that are right. */
    record Time(String text, Set<String> values) {}
}
