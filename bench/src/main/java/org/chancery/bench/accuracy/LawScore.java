package org.chancery.bench.accuracy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.Engagement;
import org.chancery.reading.Reading;

/**
 * Holds the rules a reading asserts against those of the answer, by instrument and article without its paragraph. A rule the answer does not list
 * need not be wrong: an answer lists what is plain.
 */
final class LawScore {

    private LawScore() {}

    static void count(Gold gold, Reading reading, Tally tally) {
        Set<String> asserted = reading.law().stream()
                .filter(Engagement::applies)
                .flatMap(law -> law.articles().stream().map(article -> law.instrument() + " " + article.replaceAll("\\(.*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String rule : gold.law()) {
            tally.add(Count.RULES, 1);
            tally.add(Count.RULES_HIT, asserted.contains(rule));
            if (!asserted.contains(rule)) {
                tally.miss("missed rule", rule);
            }
        }
        for (String rule : asserted) {
            tally.add(Count.RULES_ASSERTED, 1);
            tally.add(Count.RULES_ASSERTED_RIGHT, gold.law().contains(rule));
            if (!gold.law().contains(rule)) {
                tally.miss("rule not in the answer", rule);
            }
        }
    }
}
