package org.chancery.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.PartyStatus;
import org.chancery.law.Treaties;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the rules leave open next, and what they lay down meanwhile.
 *
 * <p>A rule is a row of {@code expectations.tsv}. It looks at cases of its kind and status. The last event of its acts raises
 * it (in a relation, each side's last); it is dropped if an act that settles it was done since, in the case or in one linked
 * to it, if too much time has passed, or if one of those it is between was not bound by its instrument on the day of that
 * event. What is left is expected, or holds: what is no next step is told apart from what is.
 */
public final class Expectations {

    private final List<ExpectationRule> rules;
    private final Map<String, String> words;
    private final Treaties treaties;

    /** @param treaties tells who is bound by what */
    public Expectations(Treaties treaties) {
        this.treaties = treaties;
        this.rules = lines("expectations.tsv").stream().skip(1).map(ExpectationRule::of).toList();
        this.words = lines("en/expectations.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Expectations.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read. Maybe the program was not unpacked in full.".formatted(name), e);
        }
    }

    /** The names of all rules, in the order of the table. */
    public List<String> rules() {
        return rules.stream().map(ExpectationRule::name).toList();
    }

    /** What is expected in a situation on a day, in the order of the rules. */
    List<Expectation> in(Situation situation, LocalDate asOf) {
        List<Expectation> expected = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ExpectationRule rule : rules) {
            if (rule.concerns(situation)) {
                for (Occurrence cause : causes(rule, situation)) {
                    Expectation one = rule.isOpen(situation, cause, asOf) ? expectation(rule, situation, cause) : null;
                    if (one != null && said.add(rule.name() + one.by())) {
                        expected.add(one);
                    }
                }
            }
        }
        return expected;
    }

    private static Collection<Occurrence> causes(ExpectationRule rule, Situation situation) {
        Map<String, Occurrence> last = new LinkedHashMap<>();
        for (Occurrence event : situation.events()) {
            if (rule.isRaisedBy(event)) {
                Party source = event.source();
                last.put(source == null || !situation.kind().equals(Situation.RELATION) ? "" : source.code(), event);
            }
        }
        return last.values();
    }

    private @Nullable Expectation expectation(ExpectationRule rule, Situation situation, Occurrence cause) {
        List<String> by = codes(rule.by(), situation, cause);
        List<String> between = codes(rule.between(), situation, cause);
        boolean together = rule.between().size() < 2 || between.size() == rule.between().size();
        PartyStatus standing = between.stream()
                .map(state -> treaties.standing(rule.instrument(), state, cause.day().orElseThrow()))
                .reduce(PartyStatus.BOUND, PartyStatus::and);
        if (by.isEmpty() || between.isEmpty() || !together || standing == PartyStatus.NOT_BOUND) {
            return null;
        }
        return new Expectation(
                rule.name(),
                rule.expects(),
                by,
                cause,
                treaties.instrument(rule.instrument()).orElseThrow(),
                rule.article(),
                rule.how(),
                rule.sort(),
                standing == PartyStatus.BOUND,
                Objects.requireNonNull(words.get(rule.name()), () -> "en/expectations.tsv has no words for " + rule.name()));
    }

    /** Who has these parts, each once. */
    private static List<String> codes(List<String> roles, Situation situation, Occurrence cause) {
        return roles.stream().flatMap(role -> situation.having(role, cause).stream()).distinct().toList();
    }
}
