package org.chancery.nlp.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;


/**
 * Reads the one-line notation of patterns.
 *
 * <pre>
 * sever|cut|break_off  obj=@relations  target:with
 * noun: expulsion  of=ENVOY  source:by,poss,of/host
 * adj: unacceptable|unjustified  in:statement
 * </pre>
 */
final class PatternNotation {

    private static final Set<String> NAMED = Set.of("speaker", "counterpart", "topic", "same");

    private PatternNotation() {}

    /**
     * Reads one pattern.
     *
     * @param notation the line
     * @param classes the word classes a pattern can name
     * @param file for messages
     * @param line for messages, from one
     * @throws CodebookException if the notation is wrong
     */
    static Pattern read(String notation, WordClasses classes, String file, int line) {
        Pattern.Kind kind = Pattern.Kind.VERB;
        Set<String> predicates = new LinkedHashSet<>();
        List<Constraint> constraints = new ArrayList<>();
        List<Selector> source = List.of();
        List<Selector> target = List.of();
        boolean inStatement = false;
        for (String part : notation.strip().replaceAll("\\|\\s+", "|").split("\\s+")) {
            int colon = part.indexOf(':');
            int equals = part.indexOf('=');
            if (equals == 0) {
                throw new CodebookException(file, line, "'%s' lacks a slot. Write it as obj=@relations.".formatted(part));
            }
            if (equals > 0) {
                constraints.add(constraint(part, equals, classes, file, line));
            } else if (colon < 0) {
                for (String predicate : part.split("\\|")) {
                    if (!predicate.matches("@?[\\p{L}\\p{M}\\p{N}_'’-]+")) {
                        throw new CodebookException(
                                file, line, "'%s' in '%s' is no word. Write lemmas with | between them.".formatted(predicate, part));
                    }
                    predicates.addAll(
                            predicate.startsWith("@") ? words(predicate, classes, file, line) : List.of(predicate));
                }
            } else {
                String rest = part.substring(colon + 1);
                switch (part.substring(0, colon)) {
                    case "verb" -> kind = Pattern.Kind.VERB;
                    case "noun" -> kind = Pattern.Kind.NOUN;
                    case "adj" -> kind = Pattern.Kind.ADJECTIVE;
                    case "source" -> source = selectors(rest, file, line);
                    case "target" -> target = selectors(rest, file, line);
                    case "in" -> inStatement = statement(rest, file, line);
                    default -> throw new CodebookException(
                            file,
                            line,
                            "'%s' is no part of a pattern. Write verb:, noun:, adj:, source:, target: or in:statement, or slot=value."
                                    .formatted(part));
                }
            }
        }
        if (predicates.isEmpty()) {
            throw new CodebookException(
                    file, line, "the pattern '%s' names no verb, noun or adjective. Put one first.".formatted(notation));
        }
        return new Pattern(kind, predicates, constraints, inStatement, source, target, notation.strip(), line);
    }

    private static Set<String> words(String name, WordClasses classes, String file, int line) {
        if (!classes.has(name.substring(1))) {
            throw unknownClass(name, file, line);
        }
        return classes.words(name.substring(1));
    }

    private static CodebookException unknownClass(String name, String file, int line) {
        return new CodebookException(
                file, line, "the word class '%s' does not exist. Add it to classes.yaml.".formatted(name));
    }

    private static boolean statement(String rest, String file, int line) {
        if (!rest.equals("statement")) {
            throw new CodebookException(file, line, "'in:%s' is unknown. Only in:statement is.".formatted(rest));
        }
        return true;
    }

    private static Constraint constraint(
            String part, int equals, WordClasses classes, String file, int line) {
        boolean required = part.charAt(equals - 1) != '!';
        String slot = part.substring(0, required ? equals : equals - 1);
        String values = part.substring(equals + 1);
        if (slot.isEmpty() || values.isEmpty() || values.startsWith("=") || values.startsWith("|") || values.endsWith("|")) {
            throw new CodebookException(
                    file, line, "'%s' lacks a slot or a value. Write it as obj=@relations.".formatted(part));
        }
        List<Constraint.Value> read = new ArrayList<>();
        for (String value : values.split("\\|")) {
            read.add(value(value, classes, file, line));
        }
        return new Constraint(List.of(slot.split("\\.")), read, required);
    }

    private static Constraint.Value value(String value, WordClasses classes, String file, int line) {
        if (value.equals("*")) {
            return new Constraint.Anything();
        }
        if (value.startsWith("@")) {
            if (!classes.has(value.substring(1))) {
                throw unknownClass(value, file, line);
            }
            return new Constraint.InClass(value.substring(1));
        }
        if (value.equals(value.toUpperCase(Locale.ROOT)) && value.length() > 2 && Character.isLetter(value.charAt(0))) {
            try {
                return new Constraint.OfSort(Constraint.Sort.valueOf(value));
            } catch (IllegalArgumentException e) {
                throw new CodebookException(
                        file,
                        line,
                        "'%s' is no sort of actor. The sorts are %s."
                                .formatted(value, Arrays.toString(Constraint.Sort.values())));
            }
        }
        return new Constraint.Word(value);
    }

    /** Reads a comma-separated list of selectors. */
    static List<Selector> selectors(String list, String file, int line) {
        List<Selector> found = new ArrayList<>();
        for (String name : list.split(",")) {
            found.add(selector(name.strip(), file, line));
        }
        return found;
    }

    private static Selector selector(String name, String file, int line) {
        if (name.isEmpty()) {
            throw new CodebookException(file, line, "a role names no slot. Write it as source:subj,by.");
        }
        if (NAMED.contains(name)) {
            return switch (name) {
                case "speaker" -> new Selector.Speaker();
                case "counterpart" -> new Selector.Counterpart();
                case "topic" -> new Selector.Topic();
                default -> new Selector.Same();
            };
        }
        int slash = name.indexOf('/');
        String path = slash < 0 ? name : name.substring(0, slash);
        Selector.Aspect aspect = Selector.Aspect.SELF;
        if (slash >= 0) {
            aspect = switch (name.substring(slash + 1)) {
                case "host" -> Selector.Aspect.HOST;
                case "soil" -> Selector.Aspect.SOIL;
                default -> throw new CodebookException(
                        file,
                        line,
                        "'%s' asks for an unknown side of an actor. Only /host and /soil are known.".formatted(name));
            };
        }
        return new Selector.InSlot(List.of(path.split("\\.")), aspect);
    }
}
