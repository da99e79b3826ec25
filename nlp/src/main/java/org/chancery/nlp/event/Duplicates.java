package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.nlp.parse.ParsedText;

/**
 * What is told twice is kept once: by a headline and the sentence that repeats it, or by two verbs of one sentence.
 *
 * <p>Two reports of one type and act between the same states count as one where one of them is the headline's. "Protesters
 * stormed the embassy and set it on fire" is one violation of its premises: within a sentence, one act of diplomatic
 * practice between the same states on the same day is kept once, by its first words. So is any act that a
 * verb and the noun it does tell together: "carried out an attack". Events are numbered after that, in the order of their words.
 */
final class Duplicates {

    private Duplicates() {}

    static List<Event> merged(List<Event> events, ParsedText text, ActorBook book) {
        Map<String, String> countries = new HashMap<>();
        for (Actor actor : book.all()) {
            countries.put(actor.id(), actor.country() == null ? "---" : actor.country());
        }
        List<Event> kept = new ArrayList<>();
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing((Event e) -> e.evidence().trigger()));
        for (Event event : ordered) {
            boolean inHeadline = text.isHeadline(text.sentences().get(event.evidence().sentence()));
            boolean repeated = inHeadline
                    && events.stream()
                            .anyMatch(other -> other != event
                                    && other.evidence().sentence() != event.evidence().sentence()
                                    && isTold(event, other, countries, book));
            boolean again = kept.stream()
                    .anyMatch(other -> (event.act() != null ? isSameDay(event, other) : isOfOneClause(event, other))
                            && isSame(event, other, countries));
            if (!repeated && !again) {
                kept.add(event);
            }
        }
        List<Event> numbered = new ArrayList<>();
        for (Event event : kept) {
            numbered.add(event.named("e" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static boolean isSameDay(Event one, Event other) {
        return one.evidence().sentence() == other.evidence().sentence() && Objects.equals(one.date(), other.date());
    }

    /** Whether a verb and the noun it does tell the two. */
    private static boolean isOfOneClause(Event one, Event other) {
        return isSameDay(one, other)
                && one.evidence().span().equals(other.evidence().span())
                && Objects.equals(one.mode(), other.mode());
    }

    /** Whether the body tells what the headline tells; "an activist" of the headline may be anybody the body names. */
    private static boolean isTold(Event headline, Event body, Map<String, String> countries, ActorBook book) {
        return isSame(headline, body, countries)
                || isSameAct(headline, body)
                        && headline.act() != null
                        && sides(headline.sources(), countries).equals(sides(body.sources(), countries))
                        && isNameless(headline.targets(), book)
                        && body.targets().stream().map(book::actor).anyMatch(actor -> actor.person() != null);
    }

    private static boolean isNameless(List<String> ids, ActorBook book) {
        return !ids.isEmpty()
                && ids.stream().map(book::actor).allMatch(actor ->
                        actor.kind() == ActorKind.PERSON && actor.person() == null && actor.country() == null);
    }

    private static boolean isSameAct(Event one, Event other) {
        return one.type().equals(other.type()) && Objects.equals(one.act(), other.act()) && one.modality() == other.modality();
    }

    private static boolean isSame(Event one, Event other, Map<String, String> countries) {
        return isSameAct(one, other)
                && sides(one.sources(), countries).equals(sides(other.sources(), countries))
                && sides(one.targets(), countries).equals(sides(other.targets(), countries));
    }

    private static Set<String> sides(List<String> ids, Map<String, String> countries) {
        Set<String> found = new TreeSet<>();
        for (String id : ids) {
            found.add(countries.getOrDefault(id, "---"));
        }
        return found;
    }
}
