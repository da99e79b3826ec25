package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.Slot;

/**
 * What a bare refusal refuses: "He asked the ambassador to hand over the fugitive, but the ambassador refused."
 *
 * <p>Requests are remembered as they are coded. A refusal that names nothing answers the last one put to the same state, if
 * it was put no more than two sentences before.
 */
final class Answers {

    private static final int SENTENCES = 2;
    private static final Map<Act, Act> REFUSALS = Map.of(
            Act.SURRENDER_REQUESTED, Act.SURRENDER_REFUSED,
            Act.SAFE_CONDUCT_REQUESTED, Act.SAFE_CONDUCT_REFUSED,
            Act.ASYLUM_REQUESTED, Act.ASYLUM_DENIED);
    private static final List<String> NAMED = List.of(Slot.OBJ, Slot.XCOMP, Slot.CCOMP);

    private record Asked(Act act, List<Actor> of, int sentence) {}

    private final Scene scene;
    private final List<Asked> asked = new ArrayList<>();

    Answers(Scene scene) {
        this.scene = scene;
    }

    /** Remembers a request. */
    void hear(Event event, Frame frame, List<Actor> targets) {
        if (event.act() != null && REFUSALS.containsKey(event.act())) {
            asked.add(new Asked(event.act(), targets, frame.sentence().index()));
        }
    }

    /** The act of a refusal by {@code sources} that says not what it refuses; empty where it says so, or nothing was asked. */
    Optional<Act> refused(Frame frame, List<Actor> sources) {
        boolean bare = NAMED.stream().allMatch(slot -> frame.fillers(slot).isEmpty());
        if (!bare) {
            return Optional.empty();
        }
        int here = frame.sentence().index();
        for (int i = asked.size() - 1; i >= 0; i--) {
            Asked each = asked.get(i);
            boolean near = here - each.sentence() <= SENTENCES
                    && scene.text().paragraphs().get(here).equals(scene.text().paragraphs().get(each.sentence()));
            boolean own = each.of().stream().anyMatch(one -> sources.stream()
                    .anyMatch(source -> source.country() != null && source.country().equals(one.country())));
            if (near && own) {
                return Optional.ofNullable(REFUSALS.get(each.act()));
            }
        }
        return Optional.empty();
    }
}
