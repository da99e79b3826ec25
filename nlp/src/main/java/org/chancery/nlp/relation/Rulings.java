package org.chancery.nlp.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.coding.EventType;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.codebook.Pattern;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * What the entries of a codebook say of a pair, whoever the parties are. Who writes an entry of his own has ruled, and the model need not be
 * asked; shipped entries are clues to it, and what they tell is held against it. Safe for several threads.
 */
final class Rulings {

    private final Codebook codebook;

    Rulings(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * The types by the entries that fit the words best and look for both parties where they stand.
     *
     * @param own by an entry of the user's own; empty if there is none, or one that says "this is no event"
     * @param shipped the same, by an entry that comes with the program
     */
    record Told(Optional<EventType> own, Optional<EventType> shipped) {}

    /**
     * What the codebook says of a pair.
     *
     * @param all all frames of the sentence the pair stands in
     */
    Told of(List<Frame> all, Pair pair) {
        if (all.isEmpty()) {
            return new Told(Optional.empty(), Optional.empty());
        }
        ParsedSentence sentence = all.get(0).sentence();
        Wording wording = new Wording(codebook, sentence, all);
        List<Entry> fitting = all.stream()
                .flatMap(frame -> wording.fitting(frame).filter(rule -> isBetween(wording, frame, rule, sentence, pair)).stream())
                .map(Codebook.Rule::entry)
                .toList();
        return new Told(first(fitting, codebook::isAdded), first(fitting, entry -> !codebook.isAdded(entry)));
    }

    private static Optional<EventType> first(List<Entry> fitting, Predicate<Entry> wanted) {
        return fitting.stream().filter(wanted).flatMap(entry -> Optional.ofNullable(entry.type()).stream()).findFirst();
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
