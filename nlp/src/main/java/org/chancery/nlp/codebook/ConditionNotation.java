package org.chancery.nlp.codebook;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.law.Condition;
import org.chancery.law.Cue;
import org.chancery.law.PartyKind;
import org.chancery.text.Shortened;

/**
 * Reads how a rule of law asks something of a deed.
 *
 * <pre>
 * act = premises-violated|mission-closed    an act of practice
 * type = ASSAULT|COERCE/arrest              a PLOVER type, of any mode or of one
 * source is official|private                who acts; target is … whom it is done to
 * source is host                            who acts belongs to the state the mission stands in or the envoy is accredited to
 * source is named                           who acts is named where it is told, not inferred
 * done; denied                              it is told as done; somebody denies it
 * said no-consent                           a cue stands in a sentence that tells it or in one beside; anywhere no-consent
 * beside act = relations-broken             another deed between the same states is told as done
 * not …                                     the contrary
 * … or …                                    one of them
 * </pre>
 */
final class ConditionNotation {

    private final Map<String, Cue> cues;
    private final String file;
    private final int line;

    private ConditionNotation(Map<String, Cue> cues, String file, int line) {
        this.cues = cues;
        this.file = file;
        this.line = line;
    }

    /**
     * Reads one condition.
     *
     * @throws CodebookException if it is none
     */
    static Condition read(String notation, Map<String, Cue> cues, String file, int line) {
        ConditionNotation reader = new ConditionNotation(cues, file, line);
        List<Condition> choices = Arrays.stream(notation.strip().split("(?<!\\s)\\s++or\\s++")).map(reader::read).toList();
        return choices.size() == 1 ? choices.get(0) : new Condition.Any(choices);
    }

    private Condition read(String text) {
        String[] words = text.split("\\s+", 2);
        String rest = words.length < 2 ? "" : words[1];
        return switch (words[0]) {
            case "not" -> new Condition.Not(affirmative(rest, text));
            case "done" -> new Condition.IsDone();
            case "denied" -> new Condition.IsDenied();
            case "act", "type" -> deed(text);
            case "beside" -> new Condition.IsBeside(deed(rest));
            case "source" -> switch (rest) {
                case "is host" -> new Condition.IsHost();
                case "is named" -> new Condition.IsNamed();
                default -> new Condition.IsParty(true, kinds(rest, text));
            };
            case "target" -> new Condition.IsParty(false, kinds(rest, text));
            case "said" -> new Condition.IsSaid(cue(rest), false);
            case "anywhere" -> new Condition.IsSaid(cue(rest), true);
            default -> throw fault("“%s” is no condition".formatted(text));
        };
    }

    private Condition affirmative(String rest, String text) {
        if (rest.startsWith("not ")) {
            throw fault("“%s” says “not” twice".formatted(Shortened.value(text)));
        }
        return read(rest);
    }

    private Condition.IsDeed deed(String text) {
        String[] sides = text.split("(?<!\\s)\\s*+=\\s*+", 2);
        if (sides.length < 2 || !(sides[0].equals("act") || sides[0].equals("type"))) {
            throw fault("“%s” names no deed".formatted(text));
        }
        Set<String> codes = new LinkedHashSet<>(Arrays.asList(sides[1].strip().split("\\|")));
        for (String code : codes) {
            boolean known = sides[0].equals("act")
                    ? Act.of(code).isPresent()
                    : EventType.plover(code.replaceFirst("/.*", "")).isPresent();
            if (!known) {
                throw fault("“%s” is no %s".formatted(code, sides[0]));
            }
        }
        return new Condition.IsDeed(codes);
    }

    private Set<PartyKind> kinds(String rest, String text) {
        if (!rest.startsWith("is ")) {
            throw fault("“%s” is no condition".formatted(text));
        }
        try {
            return Arrays.stream(rest.substring(3).strip().split("\\|")).map(PartyKind::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private Cue cue(String name) {
        Cue cue = cues.get(name);
        if (cue == null) {
            throw fault("there is no cue “%s” in words.yaml".formatted(name));
        }
        return cue;
    }

    private CodebookException fault(String what) {
        return new CodebookException(file, line, what + ". docs/law.md has the notation of conditions.");
    }
}
