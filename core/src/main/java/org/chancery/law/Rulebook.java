package org.chancery.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.text.Span;

/**
 * All rules, and the words by which a language invokes them.
 *
 * @param rules in the order of their files
 * @param cues by name
 * @param names of the instruments; where two match at one place the longer one counts
 */
public record Rulebook(List<Rule> rules, Map<String, Cue> cues, List<InstrumentName> names) {

    /** The cue by which words are told that complain of a breach. */
    public static final String BREACH = "breach";
    /** The cue of words that deny what follows. */
    public static final String DENIAL = "denial";
    /** The cue of words by which somebody says to have kept a rule. */
    public static final String COMPLIANCE = "compliance";
    /** The cue of names that several instruments bear. */
    public static final String SHARED = "shared-name";
    /** The cue of an article's number. */
    public static final String ARTICLE = "article";

    public Rulebook {
        rules = List.copyOf(rules);
        cues = Map.copyOf(cues);
        names = List.copyOf(names);
    }

    /** Whether a name, as written, is borne by other instruments, too: "the Vienna Convention". */
    public boolean isShared(String name) {
        Span all = new Span(0, name.length());
        return cue(SHARED).in(name, all).contains(all);
    }

    /** The cue of that name. */
    public Cue cue(String name) {
        return Objects.requireNonNull(cues.get(name), name);
    }
}
