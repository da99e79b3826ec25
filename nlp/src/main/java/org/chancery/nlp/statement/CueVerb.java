package org.chancery.nlp.statement;

import java.util.Map;
import java.util.Set;

/**
 * A verb that may report, with the constructions it reports in.
 *
 * @param lemma the verb, its particle after an underscore
 * @param frames for each construction ({@code that}, {@code inf}, {@code prep:for}, …) the sort of attribution it makes
 */
record CueVerb(String lemma, Map<String, CueKind> frames) {

    CueVerb {
        frames = Map.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.containsKey(frame);
    }

    boolean takesAny(Set<String> some) {
        return some.stream().anyMatch(frames::containsKey);
    }

    CueKind kind(String frame) {
        CueKind kind = frames.get(frame);
        return kind == null ? frames.values().iterator().next() : kind;
    }
}
