package org.chancery.view;

import java.util.List;
import java.util.Locale;
import org.chancery.coding.Act;
import org.chancery.law.Instrument;
import org.chancery.register.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * What a rule leaves open next where a case, or a relation, stands now, or what it lays down for as long as it stands so. It
 * says what the rule looks to, not what will be done, nor who is right.
 *
 * @param rule name of the rule in {@code expectations.tsv}
 * @param act the act that is looked for; null where it is none of Chancery's
 * @param by who is to act, or may: ISO codes of states, or a court; never empty
 * @param cause the event after which the rule looks for it
 * @param instrument where the rule stands
 * @param article the article, in Arabic numerals, with its paragraph
 * @param how what the rule makes of the act
 * @param sort whether it is a next step
 * @param bound whether the lists of parties say that those concerned were bound; where they say the contrary nothing is
 *     expected at all
 * @param says the rule in one line
 */
public record Expectation(
        String rule,
        @Nullable Act act,
        List<String> by,
        Occurrence cause,
        Instrument instrument,
        String article,
        How how,
        Sort sort,
        boolean bound,
        String says) {

    /** What a rule makes of an act. */
    public enum How {
        /** It is owed. */
        DUTY,
        /** It is free to be done. */
        RIGHT,
        /** It is how things run under the rule. */
        EFFECT;

        /** The word that is printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is a next step in it. */
    public enum Sort {
        /** It is looked for next, and settled once done. */
        STEP,
        /** It holds as long as things stand so: a duty that is kept day by day, not done once. */
        STANDING;

        /** The word that is printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Expectation {
        by = List.copyOf(by);
    }

    static List<Expectation> of(Sort sort, List<Expectation> all) {
        return all.stream().filter(each -> each.sort() == sort).toList();
    }
}
