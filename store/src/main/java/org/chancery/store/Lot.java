package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Names that are asked for in one statement instead of one each. There are few sizes of lot, so that few statements are to be
 * understood: what is short of one is filled with the last name again, which a set of names does not mind.
 *
 * @param names as many as the lot has marks
 */
record Lot(List<String> names) {

    private static final int LARGEST = 256;

    Lot {
        names = List.copyOf(names);
    }

    /** The names in lots, each name once. */
    static List<Lot> of(Collection<String> names) {
        List<String> each = List.copyOf(new LinkedHashSet<>(names));
        List<Lot> lots = new ArrayList<>();
        for (int start = 0; start < each.size(); start += LARGEST) {
            List<String> some = each.subList(start, Math.min(each.size(), start + LARGEST));
            List<String> filled = new ArrayList<>(some);
            filled.addAll(Collections.nCopies(size(some.size()) - some.size(), some.get(some.size() - 1)));
            lots.add(new Lot(filled));
        }
        return lots;
    }

    /** The next power of two. */
    private static int size(int names) {
        return names == 1 ? 1 : Integer.highestOneBit(names - 1) << 1;
    }

    /** The marks of its parameters, in brackets. */
    String marks() {
        return "(" + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
    }

    Object[] values() {
        return names.toArray();
    }
}
