package org.chancery.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.register.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code expectations.tsv}, whose head explains the columns.
 *
 * @param name what the rule is called
 * @param days for how many days it is looked for; empty for as long as the status lasts
 */
record ExpectationRule(
        String name,
        List<String> of,
        List<String> statuses,
        List<String> after,
        List<Settling> unless,
        @Nullable Act expects,
        List<String> by,
        List<String> between,
        String instrument,
        String article,
        Expectation.How how,
        Expectation.Sort sort,
        Optional<Integer> days) {

    private static final int CELLS = 13;


    /** An act that settles the matter; by whom, null for anybody. */
    private record Settling(Act act, @Nullable String by) {

        static Settling of(String cell) {
            String[] parts = cell.split("@");
            return new Settling(ExpectationRule.act(parts[0]), parts.length > 1 ? parts[1] : null);
        }

        boolean isDoneBy(Occurrence event, Situation situation, Occurrence cause) {
            return act.equals(event.act())
                    && (by == null || (event.source() != null && situation.having(by, cause).contains(event.source().code())));
        }
    }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a cell holds no word of its column
     */
    static ExpectationRule of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("expectations.tsv: the row “%s” has %d cells, not %d.".formatted(line, cells.length, CELLS));
        }
        List<String> after = words(cells[3]);
        after.forEach(ExpectationRule::act);
        return new ExpectationRule(
                cells[0],
                words(cells[1]),
                words(cells[2]),
                after,
                words(cells[4]).stream().map(Settling::of).toList(),
                cells[5].equals("-") ? null : act(cells[5]),
                words(cells[6]),
                words(cells[7]),
                cells[8],
                cells[9],
                Expectation.How.valueOf(cells[10].toUpperCase(Locale.ROOT)),
                Expectation.Sort.valueOf(cells[11].toUpperCase(Locale.ROOT)),
                cells[12].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cells[12])));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(",")).filter(word -> !word.isEmpty()).toList();
    }

    private static Act act(String code) {
        return Act.of(code).orElseThrow(() -> new IllegalArgumentException("expectations.tsv names an act “%s”, which is none.".formatted(code)));
    }

    /** Whether the situation is of the rule's kind and stands where it looks. */
    boolean concerns(Situation situation) {
        String kind = situation.kind();
        boolean ofKind = of.contains(kind) || (situation.court() != null && of.contains(kind + ':' + situation.court()));
        return ofKind && statuses.contains(situation.status());
    }

    /** Whether an event raises the rule. */
    boolean isRaisedBy(Occurrence event) {
        return event.act() != null && after.contains(event.act().code());
    }

    /** Whether what an event raised is still looked for on a day: not settled since, nor too long ago. */
    boolean isOpen(Situation situation, Occurrence cause, LocalDate asOf) {
        LocalDate raised = cause.day().orElseThrow();
        boolean settled = situation.around().stream()
                .filter(event -> !event.day().orElseThrow().isBefore(raised))
                .anyMatch(event -> unless.stream().anyMatch(settling -> settling.isDoneBy(event, situation, cause)));
        return !settled && days.map(most -> ChronoUnit.DAYS.between(raised, asOf) <= most).orElse(true);
    }
}
