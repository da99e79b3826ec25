package org.chancery.nlp.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Opinion;
import org.chancery.nlp.cast.Mention;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.Pair;
import org.chancery.nlp.relation.RelationJudge;
import org.chancery.text.Span;

/**
 * What the relation model holds of events that patterns tell. The event keeps the pattern's type; the chance of that, and the model's own
 * type if it is another, stand beside it.
 *
 * <p>An act of diplomatic practice is told by its words, and the model knows types alone: it is not asked. Nor is it where a party is not
 * named in the sentence, or is the same as the other.
 */
final class SecondOpinions {

    private final Scene scene;
    private final RelationJudge judge;

    SecondOpinions(Scene scene, RelationJudge judge) {
        this.scene = scene;
        this.judge = judge;
    }

    /** The event with what the model holds of it, if it was asked. */
    Event heard(Event event) {
        if (event.act() != null || EventType.plover(event.type().name()).isEmpty()) {
            return event;
        }
        return pair(event).map(pair -> event.with(opinions(event, pair))).orElse(event);
    }

    private List<Opinion> opinions(Event event, Pair pair) {
        ParsedSentence sentence = scene.text().sentences().get(event.evidence().sentence());
        Judgement judgement = judge.judge(scene.text().text(), sentence, List.of(pair)).get(0);
        Opinion told = new Opinion(event.type(), judgement.confidenceIn(event.type()));
        return judgement.type().equals(event.type())
                ? List.of(told)
                : List.of(told, new Opinion(judgement.type(), judgement.confidence()));
    }

    private Optional<Pair> pair(Event event) {
        return nearest(event, event.sources()).flatMap(source -> nearest(event, event.targets())
                .filter(target -> !target.overlaps(source))
                .map(target -> Pair.of(source, target)));
    }

    /** Where the event's sentence names one of the actors, closest to the word that tells the event. */
    private Optional<Span> nearest(Event event, List<String> actors) {
        Span trigger = event.evidence().trigger();
        return scene.cast().mentions().stream()
                .filter(mention -> mention.sentence() == event.evidence().sentence() && actors.contains(mention.actor()))
                .map(Mention::span)
                .filter(span -> !span.overlaps(trigger))
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - trigger.start())));
    }
}
