package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;

/** Leaves out statements that are reported within others. */
final class Nesting {

    private final List<Draft> drafts;

    Nesting(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Draft> outermost() {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (drafts.stream().noneMatch(other -> other != draft && isWithin(draft, other))) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean isWithin(Draft inner, Draft outer) {
        if (inner.cueSpan() == null || !outer.holds(inner.cueSpan().start())) {
            return false;
        }
        return outer.cueSpan() == null || !inner.holds(outer.cueSpan().start());
    }
}
