package org.chancery.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Statement;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatch tells, as far as the law looks at it.
 *
 * @param text the whole text
 * @param sentences its sentences, in order
 * @param actors who occurs in it
 * @param events what was done
 * @param statements what was said
 * @param published the day of the dispatch; null where it is not known
 */
public record Matter(
        String text,
        List<Sentence> sentences,
        List<Actor> actors,
        List<Event> events,
        List<Statement> statements,
        @Nullable LocalDate published) {

    /** The actors by their ids. */
    Map<String, Actor> cast() {
        Map<String, Actor> cast = new HashMap<>();
        actors.forEach(actor -> cast.put(actor.id(), actor));
        return cast;
    }

    /** The innermost statement in which words stand. */
    public Optional<Statement> statement(Span words) {
        return statements.stream()
                .filter(statement -> statement.content().contains(words))
                .min(Comparator.comparingInt(statement -> statement.content().length()));
    }

    /** The day by which it is asked whom a rule binds: the event's first, else that of the dispatch. */
    Optional<LocalDate> day(@Nullable Event event) {
        LocalDate of = event == null || event.date() == null ? null : Objects.requireNonNull(event.date()).range().start();
        return Optional.ofNullable(of == null ? published : of);
    }
}
