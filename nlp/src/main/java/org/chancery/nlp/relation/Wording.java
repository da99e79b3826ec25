package org.chancery.nlp.relation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Constraint;
import org.chancery.nlp.codebook.Pattern;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Which entry of the codebook the words of a frame call for, whoever its actors are.
 *
 * <p>The coder of events asks of a slot that it hold a state or an envoy, and knows the actors. Here the parties are given
 * and may be anybody, so a slot that is filled is taken to hold the sort of actor asked for.
 */
final class Wording {

    private final Codebook codebook;
    private final ParsedSentence sentence;
    private final Map<Integer, Frame> byTrigger = new HashMap<>();

    Wording(Codebook codebook, ParsedSentence sentence, List<Frame> frames) {
        this.codebook = codebook;
        this.sentence = sentence;
        frames.forEach(frame -> byTrigger.putIfAbsent(frame.trigger().index(), frame));
    }

    /** All rules that begin with the frame's predicate. */
    List<Codebook.Rule> begun(Frame frame) {
        return codebook.rules(Pattern.Kind.valueOf(frame.kind().name()), frame.predicate());
    }

    /** Of the rules whose words are all there, the one that asks most. */
    Optional<Codebook.Rule> fitting(Frame frame) {
        return begun(frame).stream()
                .filter(rule -> rule.pattern().constraints().stream().allMatch(constraint -> holds(frame, constraint)))
                .max(Comparator.<Codebook.Rule>comparingInt(rule -> rule.pattern().specificity())
                        .thenComparing(rule -> rule.entry().type() == null ? 0 : 1)
                        .thenComparing(rule -> rule.entry().id(), Comparator.reverseOrder()));
    }

    /** Whether a party stands in one of the slots in which a role is to be looked for. */
    boolean plays(Frame frame, List<Selector> role, Phrase party) {
        return role.stream()
                .filter(Selector.InSlot.class::isInstance)
                .map(Selector.InSlot.class::cast)
                .anyMatch(selector -> heads(frame, selector.path()).stream().anyMatch(head -> party.holds(head.index())));
    }

    private boolean holds(Frame frame, Constraint constraint) {
        Set<Token> heads = heads(frame, constraint.path());
        boolean found = heads.stream()
                .anyMatch(head -> constraint.values().stream().anyMatch(value -> is(head, value, constraint.required())));
        return found == constraint.required();
    }

    private boolean is(Token head, Constraint.Value value, boolean required) {
        if (value instanceof Constraint.Word word) {
            return names(head).contains(word.lemma());
        }
        if (value instanceof Constraint.InClass inClass) {
            return names(head).stream().anyMatch(codebook.classes().words(inClass.name())::contains);
        }
        return value instanceof Constraint.Anything || required;
    }

    private List<String> names(Token head) {
        String before = head.index() > 0 ? sentence.token(head.index() - 1).lemma() + "_" : "";
        Frame own = byTrigger.get(head.index());
        return List.of(head.lemma(), before + head.lemma(), own == null ? head.lemma() : own.predicate());
    }

    private Set<Token> heads(Frame frame, List<String> path) {
        Set<Token> heads =
                frame.fillers(path.get(0)).stream().map(Filler::head).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String slot : path.subList(1, path.size())) {
            heads = heads.stream()
                    .flatMap(head -> below(head, slot))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return heads;
    }

    private Stream<Token> below(Token head, String slot) {
        Frame own = byTrigger.get(head.index());
        Stream<Token> inFrame = own == null ? Stream.of() : own.fillers(slot).stream().map(Filler::head);
        return Stream.concat(
                inFrame,
                sentence.children(head, "prep").stream()
                        .filter(preposition -> preposition.lemma().equals(slot))
                        .flatMap(preposition -> sentence.children(preposition, "pobj").stream()));
    }
}
