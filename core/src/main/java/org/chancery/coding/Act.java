package org.chancery.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chancery's finer code for acts of diplomatic practice.
 *
 * <p>The names follow the usage of the Vienna Conventions of 1961 and 1963 and of Satow's Diplomatic Practice. An event
 * that is none of these has a type and no act. A codebook may name acts of its own; they are counted, searched and exported
 * as others are, and bear on no state of relations.
 *
 * @param code as the contract prints it: lower case with hyphens, as {@code relations-broken}
 */
public record Act(String code) implements Comparable<Act> {

    public static final Act RELATIONS_ESTABLISHED = new Act("relations-established");
    public static final Act RELATIONS_BROKEN = new Act("relations-broken");
    public static final Act RELATIONS_RESTORED = new Act("relations-restored");
    public static final Act RELATIONS_DOWNGRADED = new Act("relations-downgraded");
    public static final Act RECOGNITION_GRANTED = new Act("recognition-granted");
    public static final Act RECOGNITION_WITHDRAWN = new Act("recognition-withdrawn");
    /** The head of mission is declared persona non grata or told to leave (VCDR article 9). */
    public static final Act AMBASSADOR_EXPELLED = new Act("ambassador-expelled");
    public static final Act DIPLOMATS_EXPELLED = new Act("diplomats-expelled");
    public static final Act AMBASSADOR_RECALLED = new Act("ambassador-recalled");
    public static final Act AMBASSADOR_SUMMONED = new Act("ambassador-summoned");
    public static final Act AMBASSADOR_APPOINTED = new Act("ambassador-appointed");
    public static final Act CREDENTIALS_PRESENTED = new Act("credentials-presented");
    public static final Act MISSION_OPENED = new Act("mission-opened");
    public static final Act MISSION_CLOSED = new Act("mission-closed");
    /** A mission is entered, stormed or damaged without its head's consent (VCDR article 22). */
    public static final Act PREMISES_VIOLATED = new Act("premises-violated");
    public static final Act ASYLUM_REQUESTED = new Act("asylum-requested");
    public static final Act ASYLUM_GRANTED = new Act("asylum-granted");
    public static final Act ASYLUM_DENIED = new Act("asylum-denied");
    public static final Act ASYLUM_ENDED = new Act("asylum-ended");
    public static final Act SAFE_CONDUCT_REQUESTED = new Act("safe-conduct-requested");
    public static final Act SAFE_CONDUCT_GRANTED = new Act("safe-conduct-granted");
    public static final Act SAFE_CONDUCT_REFUSED = new Act("safe-conduct-refused");
    public static final Act SURRENDER_REQUESTED = new Act("surrender-requested");
    public static final Act SURRENDER_REFUSED = new Act("surrender-refused");
    public static final Act PROCEEDINGS_ANNOUNCED = new Act("proceedings-announced");
    public static final Act PROCEEDINGS_FILED = new Act("proceedings-filed");
    public static final Act JUDGMENT_GIVEN = new Act("judgment-given");
    public static final Act MEASURES_ORDERED = new Act("measures-ordered");
    public static final Act TREATY_SIGNED = new Act("treaty-signed");
    public static final Act TREATY_RATIFIED = new Act("treaty-ratified");
    public static final Act TREATY_DENOUNCED = new Act("treaty-denounced");
    public static final Act PROTEST_NOTE = new Act("protest-note");
    public static final Act CONDEMNATION = new Act("condemnation");
    public static final Act APOLOGY = new Act("apology");
    public static final Act ARREST = new Act("arrest");
    public static final Act WARRANT_ISSUED = new Act("warrant-issued");
    public static final Act SENTENCE_PASSED = new Act("sentence-passed");
    public static final Act PRISONER_TRANSFERRED = new Act("prisoner-transferred");
    public static final Act VISIT = new Act("visit");
    public static final Act TALKS = new Act("talks");
    public static final Act SANCTIONS_IMPOSED = new Act("sanctions-imposed");
    public static final Act SANCTIONS_LIFTED = new Act("sanctions-lifted");

    private static final List<Act> PRACTICE = List.of(
            RELATIONS_ESTABLISHED, RELATIONS_BROKEN, RELATIONS_RESTORED, RELATIONS_DOWNGRADED,
            RECOGNITION_GRANTED, RECOGNITION_WITHDRAWN, AMBASSADOR_EXPELLED, DIPLOMATS_EXPELLED,
            AMBASSADOR_RECALLED, AMBASSADOR_SUMMONED, AMBASSADOR_APPOINTED, CREDENTIALS_PRESENTED,
            MISSION_OPENED, MISSION_CLOSED, PREMISES_VIOLATED, ASYLUM_REQUESTED, ASYLUM_GRANTED,
            ASYLUM_DENIED, ASYLUM_ENDED, SAFE_CONDUCT_REQUESTED, SAFE_CONDUCT_GRANTED, SAFE_CONDUCT_REFUSED,
            SURRENDER_REQUESTED, SURRENDER_REFUSED, PROCEEDINGS_ANNOUNCED, PROCEEDINGS_FILED,
            JUDGMENT_GIVEN, MEASURES_ORDERED, TREATY_SIGNED, TREATY_RATIFIED, TREATY_DENOUNCED,
            PROTEST_NOTE, CONDEMNATION, APOLOGY, ARREST, WARRANT_ISSUED, SENTENCE_PASSED,
            PRISONER_TRANSFERRED, VISIT, TALKS, SANCTIONS_IMPOSED, SANCTIONS_LIFTED);

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private static final Map<String, Act> BY_CODE =
            PRACTICE.stream().collect(Collectors.toUnmodifiableMap(Act::code, Function.identity()));

    /** The acts of diplomatic practice Chancery knows, in the order of its documents. */
    public static List<Act> practice() {
        return PRACTICE;
    }

    /** The act of diplomatic practice with a code, empty where it is none of these. */
    public static Optional<Act> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The act of a code, one of practice or one a codebook made.
     *
     * @throws IllegalArgumentException if the code is not in small letters with hyphens
     */
    public static Act coded(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("“%s” is no act. Acts are written as relations-broken.".formatted(code));
        }
        return BY_CODE.getOrDefault(code, new Act(code));
    }

    @Override
    public int compareTo(Act other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
