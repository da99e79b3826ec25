package org.chancery.nlp.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.parse.Token;

/**
 * What is named only to say that it is ended: in "lifted its embargo on Chad" and "withdrew its recognition of Chad" the verb
 * tells the act, and the noun is not told as another. An arrest that is ordered is not yet made either.
 */
final class Undone {

    private static final Set<EventType> ENDING = Set.of(EventType.RETREAT, EventType.CONCEDE, EventType.REJECT, EventType.SANCTION);

    private record Word(int sentence, int token) {}

    private final Map<Word, Event> byTrigger = new HashMap<>();
    private final Map<Event, Frame> nouns = new HashMap<>();

    /** Remembers what was coded from which frame. */
    void hear(Event event, Frame frame) {
        byTrigger.put(new Word(frame.sentence().index(), frame.trigger().index()), event);
        if (frame.kind() == FrameKind.NOUN) {
            nouns.put(event, frame);
        }
    }

    /** Whether {@code event} is told by a noun that is the object of a verb of ending between the same two, or of an order. */
    boolean is(Event event) {
        Frame frame = nouns.get(event);
        if (frame == null) {
            return false;
        }
        Token noun = frame.trigger();
        boolean object = noun.relation().equals("dobj") || noun.relation().equals("nsubjpass");
        Optional<Event> verb = object
                ? Optional.ofNullable(byTrigger.get(new Word(frame.sentence().index(), noun.head())))
                : Optional.empty();
        if (verb.filter(order -> Act.WARRANT_ISSUED.equals(order.act()) && Act.ARREST.equals(event.act())).isPresent()) {
            return true;
        }
        return verb.filter(ending -> ENDING.contains(ending.type()) && !ending.type().equals(event.type()) || isWithdrawal(ending, event))
                .filter(ending -> ending.sources().equals(event.sources()) && ending.targets().equals(event.targets()))
                .isPresent();
    }

    /** Two sanctions of one verb and its object are one. */
    private static boolean isWithdrawal(Event ending, Event event) {
        return ending.type().equals(event.type()) && ending.act() != null && ending.act().equals(event.act());
    }
}
