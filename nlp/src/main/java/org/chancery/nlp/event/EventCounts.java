package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.coding.Count;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.cast.Mention;
import org.chancery.nlp.count.CountFinder;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** How many an event is told of: of those who act, of those acted on, and of the act itself ("two strikes"). */
final class EventCounts {

    private final Scene scene;
    private final CountFinder finder;
    private final Set<String> toward;
    private final List<TimeExpression> times;

    /**
     * @param toward prepositions that bring what an act is done to
     * @param times the dispatch's expressions of time, whose numbers count nothing else
     */
    EventCounts(Scene scene, CountFinder finder, Set<String> toward, List<TimeExpression> times) {
        this.scene = scene;
        this.finder = finder;
        this.toward = toward;
        this.times = times;
    }

    /** The counts of the phrases in the frame's slots, in the order of the text. */
    List<Count> of(Frame frame) {
        Map<Integer, Count> found = new TreeMap<>();
        heads(frame).forEach(head -> count(frame.sentence(), head).ifPresent(count -> found.putIfAbsent(count.span().start(), count)));
        return List.copyOf(found.values());
    }

    private Stream<Token> heads(Frame frame) {
        Stream<Token> slots = Stream.concat(
                        Stream.of(Slot.SUBJ, Slot.OBJ, Slot.IOBJ), frame.slots().keySet().stream().filter(toward::contains))
                .flatMap(slot -> frame.fillers(slot).stream())
                .map(Filler::head)
                .flatMap(head -> series(frame.sentence(), head).stream());
        return frame.kind() == FrameKind.NOUN ? Stream.concat(Stream.of(frame.trigger()), slots) : slots;
    }

    /** The head and those joined to it: "27 diplomats, two consular employees and …". */
    private static List<Token> series(ParsedSentence sentence, Token head) {
        List<Token> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(sentence.children(all.get(i), "conj"));
        }
        return all;
    }

    private Optional<Count> count(ParsedSentence sentence, Token head) {
        return finder.find(sentence, head, scene.text().text())
                .filter(found -> times.stream().noneMatch(time -> time.span().overlaps(found.count().span())))
                .map(found -> found.count().by(scene.cast()
                        .mentionAt(sentence.index(), found.noun().index())
                        .map(Mention::actor)
                        .orElse(null)));
    }
}
