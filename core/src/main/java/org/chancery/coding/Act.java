package org.chancery.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chancery's finer code for acts of diplomatic practice.
 *
 * <p>The names follow the usage of the Vienna Conventions of 1961 and 1963 and of Satow's Diplomatic Practice. An event
 * that is none of these has a type and no act.
 */
public enum Act {
    RELATIONS_ESTABLISHED,
    RELATIONS_BROKEN,
    RELATIONS_RESTORED,
    RELATIONS_DOWNGRADED,
    RECOGNITION_GRANTED,
    RECOGNITION_WITHDRAWN,
    /** The head of mission is declared persona non grata or told to leave (VCDR article 9). */
    AMBASSADOR_EXPELLED,
    DIPLOMATS_EXPELLED,
    AMBASSADOR_RECALLED,
    AMBASSADOR_SUMMONED,
    AMBASSADOR_APPOINTED,
    CREDENTIALS_PRESENTED,
    MISSION_OPENED,
    MISSION_CLOSED,
    /** A mission is entered, stormed or damaged without its head's consent (VCDR article 22). */
    PREMISES_VIOLATED,
    ASYLUM_REQUESTED,
    ASYLUM_GRANTED,
    ASYLUM_DENIED,
    ASYLUM_ENDED,
    SAFE_CONDUCT_REQUESTED,
    SAFE_CONDUCT_GRANTED,
    SAFE_CONDUCT_REFUSED,
    SURRENDER_REQUESTED,
    SURRENDER_REFUSED,
    PROCEEDINGS_ANNOUNCED,
    PROCEEDINGS_FILED,
    JUDGMENT_GIVEN,
    MEASURES_ORDERED,
    TREATY_SIGNED,
    TREATY_RATIFIED,
    TREATY_DENOUNCED,
    PROTEST_NOTE,
    CONDEMNATION,
    APOLOGY,
    ARREST,
    WARRANT_ISSUED,
    SENTENCE_PASSED,
    PRISONER_TRANSFERRED,
    VISIT,
    TALKS,
    SANCTIONS_IMPOSED,
    SANCTIONS_LIFTED;

    private static final Map<String, Act> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Act::code, Function.identity()));

    /** The code the contract prints: lower case with hyphens, as {@code relations-broken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of a printed code, empty where the code is none of these. */
    public static Optional<Act> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
