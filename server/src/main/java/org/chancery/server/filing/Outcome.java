package org.chancery.server.filing;

import java.util.List;

/**
 * What came of filing a dispatch.
 *
 * @param isNew whether it was filed now; else it had been before, and all else is empty or nought
 * @param events how many events were read from it
 * @param statements how many statements
 * @param fresh how many events nobody had told before, each pair of sides counted apart
 * @param gained how many events that were known gained its report
 * @param moves what it changed of how pairs stand today
 */
public record Outcome(boolean isNew, int events, int statements, int fresh, int gained, List<StatusMove> moves) {

    /** It had been filed before. */
    static final Outcome KNOWN = new Outcome(false, 0, 0, 0, 0, List.of());

    public Outcome {
        moves = List.copyOf(moves);
    }
}
