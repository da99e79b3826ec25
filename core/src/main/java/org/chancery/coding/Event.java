package org.chancery.coding;

import java.util.List;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch's report of who did what to whom.
 *
 * @param id its name within the reading: {@code e1}, {@code e2}, …
 * @param type PLOVER type
 * @param mode PLOVER mode, the manner of the act; null where the type has none
 * @param contexts PLOVER contexts, the themes ("diplomatic", "legal")
 * @param cameo the closest CAMEO code
 * @param act the act of diplomatic practice; null where it is none
 * @param sources ids of the actors who act
 * @param targets ids of the actors acted on
 * @param recipients ids of the actors who receive (PLOVER's third role), mostly empty
 * @param date when; null where neither the text nor the dispatch tells
 * @param place where; null where the text does not tell
 * @param counts how many it is told of, in the order of the text; mostly none
 * @param modality whether it was done
 * @param attribution id of the statement that reports it; null where the dispatch itself does
 * @param evidence the words it rests on
 * @param confidence 0 to 1: how sure the coder is of type, actors and modality together
 * @param opinions where the relation model was asked besides: this event's type and the model's likeliest, if it is another, with the chance of each
 * @param why the codebook entry and the pattern that matched, for a person to read
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        @Nullable Act act,
        List<String> sources,
        List<String> targets,
        List<String> recipients,
        @Nullable EventDate date,
        @Nullable Place place,
        List<Count> counts,
        Modality modality,
        @Nullable String attribution,
        Evidence evidence,
        double confidence,
        List<Opinion> opinions,
        String why) {

    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        recipients = List.copyOf(recipients);
        counts = List.copyOf(counts);
        opinions = List.copyOf(opinions);
    }

    /** This event under another id. */
    public Event named(String otherId) {
        return copy(otherId, opinions, confidence);
    }

    /**
     * This event with what the relation model holds of it; it is no surer than the model is of its type.
     *
     * @param asked this event's type first
     */
    public Event with(List<Opinion> asked) {
        return copy(id, asked, Math.min(confidence, asked.get(0).confidence()));
    }

    private Event copy(String newId, List<Opinion> asked, double sure) {
        return new Event(
                newId,
                type,
                mode,
                contexts,
                cameo,
                act,
                sources,
                targets,
                recipients,
                date,
                place,
                counts,
                modality,
                attribution,
                evidence,
                sure,
                asked,
                why);
    }
}
