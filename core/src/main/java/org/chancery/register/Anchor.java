package org.chancery.register;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What holds a correction to an account of an event, whatever a later coder calls it: the dispatch, the words and the
 * dyad.
 *
 * @param dispatch id of the dispatch
 * @param evidence the clause
 * @param source code of the source as it was when the correction was made, null where there was none
 * @param target code of the target, null where there was none
 */
public record Anchor(String dispatch, Span evidence, @Nullable String source, @Nullable String target) {

    /** The anchor of a report. */
    public static Anchor of(Report report) {
        return new Anchor(report.id().dispatch(), report.evidence(), code(report.source()), code(report.target()));
    }

    /** Whether a report is this very account: its clause, its parties. */
    boolean names(Report report) {
        return dispatch.equals(report.id().dispatch())
                && evidence.equals(report.evidence())
                && same(source, code(report.source()))
                && same(target, code(report.target()));
    }

    /** Whether a report may be the account meant, as another coder reads it. One party may have been read, or set, otherwise. */
    boolean holds(Report report) {
        return dispatch.equals(report.id().dispatch())
                && evidence.overlaps(report.evidence())
                && (same(source, code(report.source())) || same(target, code(report.target())));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return java.util.Objects.equals(one, other);
    }

    private static @Nullable String code(@Nullable Party party) {
        return party == null ? null : party.code();
    }
}
