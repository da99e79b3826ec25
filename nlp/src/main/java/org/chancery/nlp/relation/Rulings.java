package org.chancery.nlp.relation;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.EventType;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.codebook.Pattern;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * What a user's own entries of the codebook say of a pair: who writes an entry has ruled, and the model need not be asked. Shipped
 * entries are no rulings; they are clues to the model. Safe for several threads.
 */
final class Rulings {

    private final Codebook codebook;
    private final FrameFinder frames;
    private final boolean any;

    Rulings(Codebook codebook, FrameFinder frames) {
        this.codebook = codebook;
        this.frames = frames;
        this.any = codebook.entries().stream().anyMatch(codebook::isAdded);
    }

    /**
     * The type of the entry that fits the words best, if it is the user's own and both parties stand where it looks for them; empty if
     * there is none, or one that says "this is no event".
     */
    Optional<EventType> of(ParsedSentence given, Pair pair) {
        if (!any) {
            return Optional.empty();
        }
        List<Frame> all = frames.frames(given);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        ParsedSentence sentence = all.get(0).sentence();
        Wording wording = new Wording(codebook, sentence, all);
        return all.stream()
                .flatMap(frame -> wording.fitting(frame)
                        .filter(rule -> codebook.isAdded(rule.entry()) && isBetween(wording, frame, rule, sentence, pair))
                        .stream())
                .flatMap(rule -> Optional.ofNullable(rule.entry().type()).stream())
                .findFirst();
    }

    private static boolean isBetween(
            Wording wording, Frame frame, Codebook.Rule rule, ParsedSentence sentence, Pair pair) {
        Entry entry = rule.entry();
        Pattern pattern = rule.pattern();
        List<Selector> source = pattern.source().isEmpty() ? entry.source() : pattern.source();
        List<Selector> target = pattern.target().isEmpty() ? entry.target() : pattern.target();
        return pair.source().map(span -> wording.plays(frame, source, Phrase.of(sentence, span))).orElse(true)
                && pair.target().map(span -> wording.plays(frame, target, Phrase.of(sentence, span))).orElse(true);
    }
}
