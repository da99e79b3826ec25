package org.chancery.register;

import java.util.Map;
import java.util.Objects;
import org.chancery.coding.Act;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What holds a correction to an account of an event, whatever a later coder calls it: the dispatch, the words and the
 * dyad; where these leave a choice, what was done.
 *
 * @param dispatch id of the dispatch
 * @param evidence the clause; empty of a row of codes
 * @param source code of the source as it was when the correction was made, null where there was none
 * @param target code of the target, null where there was none
 * @param deed what was done, null where the correction was made by a program that did not keep it
 */
public record Anchor(String dispatch, Span evidence, @Nullable String source, @Nullable String target, @Nullable Deed deed) {

    /**
     * What was done.
     *
     * @param type code of the PLOVER type
     * @param act code of the act of practice, null where it was none
     */
    public record Deed(String type, @Nullable String act) {

        static Deed of(Report report) {
            Act act = report.act();
            return new Deed(report.type().code(), act == null ? null : act.code());
        }
    }

    /** The anchor of a report. */
    public static Anchor of(Report report) {
        return new Anchor(report.id().dispatch(), report.evidence(), code(report.source()), code(report.target()), Deed.of(report));
    }

    /** Whether a report is this very account: its clause, its parties. Two acts of one clause may both be. */
    boolean names(Report report) {
        return isOf(report)
                && evidence.equals(report.evidence())
                && Objects.equals(source, code(report.source()))
                && Objects.equals(target, code(report.target()));
    }

    /** Whether a report may be the account meant, as another coder reads it. One party may have been read, or set, otherwise. */
    boolean holds(Report report) {
        return isOf(report)
                && (evidence.overlaps(report.evidence()) || evidence.equals(report.evidence()))
                && (Objects.equals(source, code(report.source())) || Objects.equals(target, code(report.target())));
    }

    /** Whether a report tells that very deed. */
    boolean tellsOf(Report report) {
        return Deed.of(report).equals(deed);
    }

    /** Whether another was made of the same account as this. */
    boolean isSame(Anchor other) {
        return dispatch.equals(other.dispatch)
                && evidence.equals(other.evidence)
                && Objects.equals(source, other.source)
                && Objects.equals(target, other.target)
                && (deed == null || other.deed == null || deed.equals(other.deed));
    }

    /** What it would be of the account once these values are set. */
    Anchor after(Map<Correction.Field, String> values) {
        return new Anchor(
                dispatch,
                evidence,
                values.containsKey(Correction.Field.SOURCE) ? code(FieldSetter.party(values.get(Correction.Field.SOURCE))) : source,
                values.containsKey(Correction.Field.TARGET) ? code(FieldSetter.party(values.get(Correction.Field.TARGET))) : target,
                deed == null ? null : after(values, deed));
    }

    private static Deed after(Map<Correction.Field, String> values, Deed deed) {
        String type = values.get(Correction.Field.TYPE);
        String act = values.get(Correction.Field.ACT);
        return new Deed(
                type == null ? deed.type() : FieldSetter.type(type).code(),
                act == null ? deed.act() : act.isBlank() ? null : Act.written(act.strip()).code());
    }

    private boolean isOf(Report report) {
        return dispatch.equals(report.id().dispatch());
    }

    private static @Nullable String code(@Nullable Party party) {
        return party == null ? null : party.code();
    }
}
