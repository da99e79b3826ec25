package org.chancery.nlp.codebook;

import java.util.List;
import java.util.Set;

/**
 * How an entry is recognised: a predicate and what its slots hold.
 *
 * @param kind part of speech of the predicate
 * @param predicates lemmas of the predicate, a particle joined by an underscore ({@code break_off})
 * @param constraints what slots must or must not hold; all must be met
 * @param inStatement whether the trigger must stand within what somebody says
 * @param source where to look for who acts, first choice first; empty: as the entry says
 * @param target where to look for who is acted on; empty: as the entry says
 * @param notation the pattern as written
 * @param line its line in the file, from one
 */
public record Pattern(
        Kind kind,
        Set<String> predicates,
        List<Constraint> constraints,
        boolean inStatement,
        List<Selector> source,
        List<Selector> target,
        String notation,
        int line) {

    public Pattern {
        predicates = Set.copyOf(predicates);
        constraints = List.copyOf(constraints);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Part of speech of a predicate. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /**
     * How much a pattern asks: of several that match, the one that asks most decides. A word asks more than a sort of actor, a
     * sort more than anything at all.
     */
    public int specificity() {
        return constraints.stream().mapToInt(Constraint::weight).sum() + (inStatement ? 1 : 0);
    }
}
