package org.chancery.fuzz.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The parts of a regular expression, as far as texts are to be made of them: what looks around or refers back stands for nothing. */
final class Syntax {

    /** A part. */
    sealed interface Part {}

    /** One after the other. */
    record All(List<Part> parts) implements Part {}

    /** One of them. */
    record Any(List<Part> choices) implements Part {}

    /** One of these characters. */
    record One(String characters) implements Part {}

    /**
     * The same again.
     *
     * @param most {@link Integer#MAX_VALUE} for without end
     */
    record Again(Part part, int least, int most) implements Part {}

    /** Characters of which those a class takes are tried: of every kind that texts have. */
    private static final String KINDS = "aAbeszZéÉñßıİ0159 \t\n\r\u00A0'’“”\"-–—.,;:!?()[]{}<>/\\|&_@#%=+*$^~`…•·»«º中а\u0301\u200B\u0000";

    private final String regex;
    private int at;

    private Syntax(String regex) {
        this.regex = regex;
    }

    static Part of(String regex) {
        Syntax syntax = new Syntax(regex);
        Part whole = syntax.choices();
        if (syntax.at < regex.length()) {
            throw new IllegalStateException("%s is not understood from %d on.".formatted(regex, syntax.at));
        }
        return whole;
    }

    private boolean ends() {
        return at >= regex.length();
    }

    private boolean takes(String words) {
        if (!regex.startsWith(words, at)) {
            return false;
        }
        at += words.length();
        return true;
    }

    private Part choices() {
        List<Part> choices = new ArrayList<>();
        choices.add(sequence());
        while (takes("|")) {
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new Any(choices);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (!ends() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            parts.add(repeated(part()));
        }
        return new All(parts);
    }

    private Part part() {
        char c = regex.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == '^' || c == '$') {
            at++;
            return new All(List.of());
        }
        if (takes("\\Q")) {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end < 0 ? regex.length() : end);
            at = end < 0 ? regex.length() : end + 2;
            return new All(quoted.chars().mapToObj(each -> (Part) new One(String.valueOf((char) each))).toList());
        }
        int from = at;
        at = c == '[' ? afterClass(at) : c == '\\' ? afterEscape(at) : Character.isHighSurrogate(c) ? at + 2 : at + 1;
        String atom = regex.substring(from, at);
        if (atom.matches("\\\\(?:[bBAzZGE]|[1-9]|k<.*)")) {
            return new All(List.of());
        }
        return new One(taken(atom));
    }

    private Part group() {
        at++;
        boolean silent = false;
        if (takes("?")) {
            if (takes("=") || takes("!") || takes("<=") || takes("<!")) {
                silent = true;
            } else if (takes("<")) {
                at = regex.indexOf('>', at) + 1;
            } else if (!takes(":") && !takes(">")) {
                while (regex.charAt(at) != ':' && regex.charAt(at) != ')') {
                    at++; // flags
                }
                if (takes(")")) {
                    return new All(List.of());
                }
                at++;
            }
        }
        Part within = choices();
        if (!takes(")")) {
            throw new IllegalStateException("%s has a group that does not end.".formatted(regex));
        }
        return silent ? new All(List.of()) : within;
    }

    private Part repeated(Part part) {
        Part whole = part;
        while (!ends()) {
            int least;
            int most;
            if (takes("*")) {
                least = 0;
                most = Integer.MAX_VALUE;
            } else if (takes("+")) {
                least = 1;
                most = Integer.MAX_VALUE;
            } else if (takes("?")) {
                least = 0;
                most = 1;
            } else if (regex.charAt(at) == '{') {
                int end = regex.indexOf('}', at);
                String[] bounds = regex.substring(at + 1, end).split(",", -1);
                least = Integer.parseInt(bounds[0]);
                most = bounds.length == 1 ? least : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
                at = end + 1;
            } else {
                return whole;
            }
            if (!takes("?")) {
                takes("+");
            }
            whole = new Again(whole, least, most);
        }
        return whole;
    }

    private int afterClass(int from) {
        int depth = 0;
        for (int i = from; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalStateException("%s has a class that does not end.".formatted(regex));
    }

    private int afterEscape(int from) {
        char c = regex.charAt(from + 1);
        boolean braced = from + 2 < regex.length() && regex.charAt(from + 2) == '{';
        return switch (c) {
            case 'p', 'P', 'x', 'N' -> braced ? regex.indexOf('}', from) + 1 : c == 'x' ? from + 4 : from + 3;
            case 'u' -> from + 6;
            case 'k' -> regex.indexOf('>', from) + 1;
            default -> from + 2;
        };
    }

    /** Of the characters of all kinds those an atom takes; the atom itself where it is one character. */
    private static String taken(String atom) {
        Pattern alone;
        try {
            alone = Pattern.compile(atom, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return atom;
        }
        if (atom.length() == 1 && !atom.equals(".")) {
            return atom;
        }
        StringBuilder taken = new StringBuilder();
        for (char c = 0; c < 0x180; c++) {
            boolean plain = KINDS.indexOf(c) >= 0;
            if (plain && alone.matcher(String.valueOf(c)).matches()) {
                taken.append(c);
            }
        }
        KINDS.chars().filter(c -> c >= 0x180 && alone.matcher(String.valueOf((char) c)).matches()).forEach(c -> taken.append((char) c));
        for (char c = 0; taken.isEmpty() && c < 0xFFFF; c++) {
            if (alone.matcher(String.valueOf(c)).matches()) {
                taken.append(c);
            }
        }
        return taken.toString();
    }
}
