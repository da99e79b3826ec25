package org.chancery.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Map<String, Act> PRACTICE = new LinkedHashMap<>();

    public static final Act RELATIONS_ESTABLISHED = practice("relations-established");
    public static final Act RELATIONS_BROKEN = practice("relations-broken");
    public static final Act RELATIONS_RESTORED = practice("relations-restored");
    public static final Act RELATIONS_DOWNGRADED = practice("relations-downgraded");
    public static final Act RECOGNITION_GRANTED = practice("recognition-granted");
    public static final Act RECOGNITION_WITHDRAWN = practice("recognition-withdrawn");
    /** The head of mission is declared persona non grata or told to leave (VCDR article 9). */
    public static final Act AMBASSADOR_EXPELLED = practice("ambassador-expelled");
    public static final Act DIPLOMATS_EXPELLED = practice("diplomats-expelled");
    public static final Act AMBASSADOR_RECALLED = practice("ambassador-recalled");
    public static final Act AMBASSADOR_SUMMONED = practice("ambassador-summoned");
    public static final Act AMBASSADOR_APPOINTED = practice("ambassador-appointed");
    public static final Act CREDENTIALS_PRESENTED = practice("credentials-presented");
    public static final Act MISSION_OPENED = practice("mission-opened");
    public static final Act MISSION_CLOSED = practice("mission-closed");
    /** A mission is entered, stormed or damaged without its head's consent (VCDR article 22). */
    public static final Act PREMISES_VIOLATED = practice("premises-violated");
    public static final Act ASYLUM_REQUESTED = practice("asylum-requested");
    public static final Act ASYLUM_GRANTED = practice("asylum-granted");
    public static final Act ASYLUM_DENIED = practice("asylum-denied");
    public static final Act ASYLUM_ENDED = practice("asylum-ended");
    public static final Act SAFE_CONDUCT_REQUESTED = practice("safe-conduct-requested");
    public static final Act SAFE_CONDUCT_GRANTED = practice("safe-conduct-granted");
    public static final Act SAFE_CONDUCT_REFUSED = practice("safe-conduct-refused");
    public static final Act SURRENDER_REQUESTED = practice("surrender-requested");
    public static final Act SURRENDER_REFUSED = practice("surrender-refused");
    public static final Act PROCEEDINGS_ANNOUNCED = practice("proceedings-announced");
    public static final Act PROCEEDINGS_FILED = practice("proceedings-filed");
    public static final Act JUDGMENT_GIVEN = practice("judgment-given");
    public static final Act MEASURES_ORDERED = practice("measures-ordered");
    public static final Act TREATY_SIGNED = practice("treaty-signed");
    public static final Act TREATY_RATIFIED = practice("treaty-ratified");
    public static final Act TREATY_DENOUNCED = practice("treaty-denounced");
    public static final Act PROTEST_NOTE = practice("protest-note");
    public static final Act CONDEMNATION = practice("condemnation");
    public static final Act APOLOGY = practice("apology");
    public static final Act ARREST = practice("arrest");
    public static final Act WARRANT_ISSUED = practice("warrant-issued");
    public static final Act SENTENCE_PASSED = practice("sentence-passed");
    public static final Act PRISONER_TRANSFERRED = practice("prisoner-transferred");
    public static final Act VISIT = practice("visit");
    public static final Act TALKS = practice("talks");
    public static final Act SANCTIONS_IMPOSED = practice("sanctions-imposed");
    public static final Act SANCTIONS_LIFTED = practice("sanctions-lifted");

    private static final String OWN = "own:";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    private static Act practice(String code) {
        Act act = new Act(code);
        PRACTICE.put(code, act);
        return act;
    }

    /** The acts of diplomatic practice Chancery knows, in the order of its documents. */
    public static List<Act> practice() {
        return List.copyOf(PRACTICE.values());
    }

    /** The act of diplomatic practice with a code, empty where it is none of these. */
    public static Optional<Act> of(String code) {
        return Optional.ofNullable(PRACTICE.get(code));
    }

    /**
     * The act of a code, one of practice or one a codebook made.
     *
     * @throws IllegalArgumentException if the code is not in small letters with hyphens
     */
    public static Act coded(String code) {
        Act known = PRACTICE.get(code);
        if (known != null) {
            return known;
        }
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("“%s” is no act. Acts are written as relations-broken.".formatted(code));
        }
        return new Act(code);
    }

    /**
     * The act a person writes: one of practice by its code, one of a codebook as {@code own:visa-ban}, so that a misspelt act is
     * told from a new one.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Act written(String word) {
        String code = word.strip().toLowerCase(Locale.ROOT);
        if (code.startsWith(OWN)) {
            return coded(code.substring(OWN.length()));
        }
        return of(code).orElseThrow(() -> new IllegalArgumentException(
                "“%s” is no act. The acts are %s. One of your own codebook is written %svisa-ban."
                        .formatted(word, String.join(", ", PRACTICE.keySet()), OWN)));
    }

    /** Whether it is an act of diplomatic practice, not one that a codebook made. */
    public boolean isPractice() {
        return PRACTICE.containsKey(code);
    }

    /** The word that {@link #written(String)} takes for this act. */
    public String written() {
        return isPractice() ? code : OWN + code;
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
