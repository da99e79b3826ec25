package org.chancery.nlp.relation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with a pair of its parties, as a row of a table tells it: by marks in the sentence, {@code <s>…</s>} and
 * {@code <t>…</t>}, or by repeating the words of each party. A party that is marked several times stands at its
 * first mark.
 *
 * @param text the sentence without marks
 * @param pair where the parties stand in it
 */
public record PairedSentence(String text, Pair pair) {

    /** How many characters are read; a longer row is no sentence, and parsing it would take long. */
    private static final int LONGEST = 4_000;

    /** What the public PLOVER data write for a party the sentence does not name. */
    private static final Set<String> UNNAMED = Set.of("", "an actor", "a recipient");

    /** Why a row cannot be read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        /** @param reason in words that can stand in a table */
        public Unreadable(String reason) {
            super(reason);
        }
    }

    /**
     * Reads a row that marks its parties.
     *
     * @param marked the sentence with {@code <s>…</s>} and {@code <t>…</t>}, either of which may be missing
     */
    public static PairedSentence marked(String marked) throws Unreadable {
        return read("", marked, "", "");
    }

    /**
     * Reads a row. Marks, where there are any, decide where a party stands; else its words are looked for.
     *
     * @param sentence the plain sentence, used where {@code marked} is blank
     * @param marked the marked sentence, blank if there is none
     * @param source the words of the source; blank or "An actor" if the sentence does not name it
     * @param target the words of the target; blank or "a recipient" if the sentence does not name it
     */
    public static PairedSentence read(String sentence, String marked, String source, String target) throws Unreadable {
        if ((marked + sentence).length() > 2 * LONGEST) {
            throw new Unreadable("the sentence is longer than %,d characters".formatted(LONGEST));
        }
        if (marked.isBlank() && sentence.isBlank()) {
            throw new Unreadable("there is no sentence");
        }
        StringBuilder text = new StringBuilder();
        Map<String, Span> marks = new TreeMap<>();
        takeMarks(marked.isBlank() ? sentence : marked, text, marks);
        if (text.length() > LONGEST) {
            throw new Unreadable("the sentence is longer than %,d characters".formatted(LONGEST));
        }
        Optional<Span> first = party(text.toString(), marks.get("s"), source, marks.get("t"), "source");
        Optional<Span> second = party(text.toString(), marks.get("t"), target, first.orElse(null), "target");
        if (first.isEmpty() && second.isEmpty()) {
            throw new Unreadable("neither source nor target is given");
        }
        return new PairedSentence(text.toString(), new Pair(first, second));
    }

    private static void takeMarks(String marked, StringBuilder text, Map<String, Span> marks) throws Unreadable {
        Map<String, Integer> open = new TreeMap<>();
        int at = 0;
        while (at < marked.length()) {
            int end = marked.charAt(at) == '<' ? marked.indexOf('>', at) : -1;
            String tag = end > at && end - at <= 3 ? marked.substring(at + 1, end) : "";
            switch (tag) {
                case "s", "t" -> open.put(tag, text.length());
                case "/s", "/t" -> close(tag.substring(1), open, text, marks);
                default -> {
                    text.append(marked.charAt(at));
                    end = at;
                }
            }
            at = end + 1;
        }
        for (String name : open.keySet()) {
            throw new Unreadable("the mark <%s> is not closed".formatted(name));
        }
    }

    private static void close(String name, Map<String, Integer> open, StringBuilder text, Map<String, Span> marks)
            throws Unreadable {
        Integer start = open.remove(name);
        if (start == null) {
            throw new Unreadable("the mark </%s> closes nothing".formatted(name));
        }
        int from = start;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            throw new Unreadable("the mark <%s> holds no word".formatted(name));
        }
        marks.putIfAbsent(name, new Span(from, to));
    }

    private static Optional<Span> party(
            String text, @Nullable Span mark, String words,
            @Nullable Span other, String role) throws Unreadable {
        if (mark != null) {
            return Optional.of(mark);
        }
        String wanted = words.strip();
        for (int at = text.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = text.indexOf(wanted, at + 1)) {
            Span found = new Span(at, at + wanted.length());
            if (other == null || !other.overlaps(found) || text.indexOf(wanted, at + 1) < 0) {
                return Optional.of(found);
            }
        }
        if (UNNAMED.contains(wanted.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        throw new Unreadable("the %s “%s” is not in the sentence".formatted(role, shown(wanted)));
    }

    private static String shown(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
