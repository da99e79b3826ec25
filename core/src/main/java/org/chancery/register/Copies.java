package org.chancery.register;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells which dispatches are near-copies of one text, as when many papers print one agency's dispatch within a week.
 */
public final class Copies {

    /** How many days after each other copies appear at most. */
    public static final int DAYS = 7;

    private final Map<String, String> originals = new HashMap<>();

    /** Among these. */
    public static Copies among(Collection<Filing> filings) {
        Copies copies = new Copies();
        List<Filing> sorted =
                filings.stream().sorted(Comparator.comparing(Filing::dispatch)).toList();
        Map<Long, List<Filing>> byKey = new HashMap<>();
        for (Filing filing : sorted) {
            for (long key : filing.sketch().keys()) {
                List<Filing> earlier = byKey.computeIfAbsent(key, none -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> isCopy(filing, other))
                        .forEach(other -> copies.join(filing.dispatch(), other.dispatch()));
                earlier.add(filing);
            }
        }
        return copies;
    }

    /** Whether one is a near-copy of the other. */
    public static boolean isCopy(Filing one, Filing other) {
        boolean together = one.published() == null
                || other.published() == null
                || Math.abs(ChronoUnit.DAYS.between(one.published(), other.published())) <= DAYS;
        return together && one.sketch().isCopyOf(other.sketch());
    }

    private void join(String one, String other) {
        String first = original(one);
        String second = original(other);
        if (!Objects.equals(first, second)) {
            boolean firstIsLower = first.compareTo(second) < 0;
            originals.put(firstIsLower ? second : first, firstIsLower ? first : second);
        }
    }

    /** The dispatch that stands for all copies of this one: of their ids the lowest. */
    public String original(String dispatch) {
        String at = dispatch;
        for (String next = originals.get(at); next != null; next = originals.get(at)) {
            at = next;
        }
        return at;
    }
}
