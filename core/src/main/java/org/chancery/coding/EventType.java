package org.chancery.coding;

import static org.chancery.coding.Quad.MATERIAL_CONFLICT;
import static org.chancery.coding.Quad.MATERIAL_COOPERATION;
import static org.chancery.coding.Quad.VERBAL_CONFLICT;
import static org.chancery.coding.Quad.VERBAL_COOPERATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A type of event: one of the sixteen of PLOVER (Political Language Ontology for Verifiable Event Records, 2023 manual), or
 * one that a codebook adds.
 *
 * <p>SANCTION is quad 4: the sources disagree, and the project's ruling is that cutting something off is a deed.
 *
 * @param name in capitals, with underscores between words
 * @param quad the class of acts this type belongs to
 */
public record EventType(String name, Quad quad) implements Comparable<EventType> {

    public static final EventType AGREE = new EventType("AGREE", VERBAL_COOPERATION);
    public static final EventType CONSULT = new EventType("CONSULT", VERBAL_COOPERATION);
    public static final EventType SUPPORT = new EventType("SUPPORT", VERBAL_COOPERATION);
    public static final EventType CONCEDE = new EventType("CONCEDE", VERBAL_COOPERATION);
    public static final EventType COOPERATE = new EventType("COOPERATE", MATERIAL_COOPERATION);
    public static final EventType AID = new EventType("AID", MATERIAL_COOPERATION);
    public static final EventType RETREAT = new EventType("RETREAT", MATERIAL_COOPERATION);
    public static final EventType REQUEST = new EventType("REQUEST", VERBAL_CONFLICT);
    public static final EventType ACCUSE = new EventType("ACCUSE", VERBAL_CONFLICT);
    public static final EventType REJECT = new EventType("REJECT", VERBAL_CONFLICT);
    public static final EventType THREATEN = new EventType("THREATEN", VERBAL_CONFLICT);
    public static final EventType PROTEST = new EventType("PROTEST", MATERIAL_CONFLICT);
    public static final EventType SANCTION = new EventType("SANCTION", MATERIAL_CONFLICT);
    public static final EventType MOBILIZE = new EventType("MOBILIZE", MATERIAL_CONFLICT);
    public static final EventType COERCE = new EventType("COERCE", MATERIAL_CONFLICT);
    public static final EventType ASSAULT = new EventType("ASSAULT", MATERIAL_CONFLICT);

    private static final List<EventType> PLOVER = List.of(
            AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION,
            MOBILIZE, COERCE, ASSAULT);

    private static final Map<String, EventType> BY_NAME =
            PLOVER.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9_]*):([1-4])");

    public EventType {
        if (!name.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("“%s” is no name of a type. Write it in capitals, as STATE_VISIT.".formatted(name));
        }
    }

    /** The sixteen, in the order of the manual: cooperation first. */
    public static List<EventType> plover() {
        return PLOVER;
    }

    /** The type of PLOVER with a name, empty where it is none. */
    public static Optional<EventType> plover(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type that {@link #code()} names.
     *
     * @throws IllegalArgumentException if it is neither a type of PLOVER nor a name with its quad, as {@code STATE_VISIT:2}
     */
    public static EventType of(String code) {
        Matcher own = FORM.matcher(code);
        return plover(code)
                .or(() -> Optional.of(own)
                        .filter(Matcher::matches)
                        .map(of -> new EventType(of.group(1), Quad.of(Integer.parseInt(of.group(2))))))
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is no type. It may be %s, or one of your own with its quad, as STATE_VISIT:2."
                                .formatted(code, PLOVER)));
    }

    /** Whether the type is one of the sixteen. */
    public boolean isPlover() {
        return BY_NAME.containsKey(name);
    }

    /** The name that says all: that of a type of PLOVER, {@code STATE_VISIT:2} of another, with its quad. */
    public String code() {
        return isPlover() ? name : name + ":" + quad.code();
    }

    /** In the order of the manual, those of codebooks after it by name. */
    @Override
    public int compareTo(EventType other) {
        int here = place();
        int there = other.place();
        return here != there ? Integer.compare(here, there) : code().compareTo(other.code());
    }

    private int place() {
        int place = PLOVER.indexOf(this);
        return place < 0 ? PLOVER.size() : place;
    }

    @Override
    public String toString() {
        return name;
    }
}
