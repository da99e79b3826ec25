package org.chancery.view;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one side says about what stands between it and another, as one or more dispatches have it.
 *
 * @param by ISO code of the state the speaker speaks for
 * @param speaker who speaks, as the first dispatch calls him
 * @param words what is said, as the first dispatch has it and with the verb that brings it, its pieces parted by an
 *     ellipsis
 * @param content where that stands in its text
 * @param direct whether all of it is quoted
 * @param published the day of the first dispatch; null where that is not known
 * @param dispatches those that have it, from the first
 * @param reports how many of them are no near-copies of each other
 */
public record Said(
        String by,
        String speaker,
        String words,
        Span content,
        boolean direct,
        @Nullable LocalDate published,
        List<String> dispatches,
        int reports) {

    public Said {
        dispatches = List.copyOf(dispatches);
    }
}
