package org.chancery.server.alert;

import java.util.List;
import java.util.Objects;
import org.chancery.coding.Act;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.Report;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An account of an event that a rule told of, or that was filed before the rule was made. By it the event is known again.
 *
 * <p>Merging gives an event another name, so its accounts are remembered. Reading a dispatch anew may number its accounts
 * otherwise, and an analyst may set their act right; so the words they rest on are remembered, too.
 *
 * @param report short name of the account
 * @param dispatch id of its dispatch
 * @param evidence the clause
 * @param source code of who acts; null where it is not told
 * @param target code of on whom; null where nobody is
 * @param kind code of the act, else of the type
 */
record Mark(String report, String dispatch, Span evidence, @Nullable String source, @Nullable String target, String kind) {

    /** The marks of all accounts of an event. */
    static List<Mark> of(Occurrence event) {
        return event.reports().stream().map(Mark::of).toList();
    }

    private static Mark of(Report report) {
        return new Mark(
                report.id().shortName(), report.id().dispatch(), report.evidence(), code(report.source()), code(report.target()), kind(report));
    }

    /**
     * Whether a report is the account that was marked: on the same words, and of that name or of that kind between the same two.
     * One clause may tell of several: four states break with a fifth.
     */
    boolean holds(Report other) {
        Mark there = of(other);
        boolean sameWords = dispatch.equals(there.dispatch) && (evidence.equals(there.evidence) || evidence.overlaps(there.evidence));
        boolean sameDyad = Objects.equals(source, there.source) && Objects.equals(target, there.target);
        return sameWords && (report.equals(there.report) || (kind.equals(there.kind) && sameDyad));
    }

    private static String kind(Report report) {
        Act act = report.act();
        return act == null ? report.type().code() : act.code();
    }

    private static @Nullable String code(@Nullable Party party) {
        return party == null ? null : party.code();
    }
}
