package org.chancery.nlp.codebook;

import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can happen, its codes and how it is recognised.
 *
 * @param id its name, unique in the codebook
 * @param says in words what it means
 * @param type PLOVER type; null for an entry that says "this is no event"
 * @param mode PLOVER mode; null where it has none
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param act act of diplomatic practice; null where it is none
 * @param plannedAct the act it is while only planned or threatened, as an announced suit is not yet filed; null: the same
 * @param byDecision whether deciding on the act is the act, as with a break of relations or an expulsion
 * @param pair whose act it can be
 * @param source where to look for who acts
 * @param target where to look for who is acted on
 * @param patterns how it is recognised
 * @param examples sentences that show it
 * @param file the file it stands in
 * @param line its line there, from one
 */
public record Entry(
        String id,
        String says,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        @Nullable Act act,
        @Nullable Act plannedAct,
        boolean byDecision,
        Pair pair,
        List<Selector> source,
        List<Selector> target,
        List<Pattern> patterns,
        List<Example> examples,
        String file,
        int line) {

    public Entry {
        contexts = List.copyOf(contexts);
        source = List.copyOf(source);
        target = List.copyOf(target);
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }

    /** Between whom an entry's act can be. */
    public enum Pair {
        /** Two different states (or a state and a body of states). */
        FOREIGN,
        /** Any two actors, of one country or two. */
        ANY
    }
}
