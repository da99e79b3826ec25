package org.chancery.server.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of filing a dispatch.
 *
 * @param isNew whether it was filed now; else it had been before, and all else is empty or nought
 * @param events how many events were read from it
 * @param statements how many statements
 * @param fresh how many events nobody had told before, each pair of sides counted apart
 * @param gained how many events that were known gained its report
 * @param moves what it changed of how pairs stand today
 * @param refusal why the register does not take it, however often it is tried; null unless that is so
 */
public record Outcome(
        boolean isNew, int events, int statements, int fresh, int gained, List<StatusMove> moves, @Nullable Refusal refusal) {

    /** It had been filed before. */
    static final Outcome KNOWN = new Outcome(false, 0, 0, 0, 0, List.of(), null);

    /**
     * Why a dispatch is not filed.
     *
     * @param reason a sentence
     * @param next what its user can do, as a sentence
     */
    public record Refusal(String reason, String next) {}

    static Outcome refused(String reason, String next) {
        return new Outcome(false, 0, 0, 0, 0, List.of(), new Refusal(reason, next));
    }

    public Outcome {
        moves = List.copyOf(moves);
    }
}
