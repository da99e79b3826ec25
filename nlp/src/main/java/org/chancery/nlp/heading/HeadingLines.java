package org.chancery.nlp.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines between headline and body: each a byline, a day, an agency, a place or a notice; then the dateline at the head of
 * the first paragraph, or of one of the next two where a short standfirst comes before it.
 */
final class HeadingLines {

    private static final int MOST = 12;
    private static final int LONGEST_STANDFIRST = 200;
    private static final int PARAGRAPHS = 3;
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’-]{3,}(?:[ /-]\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,2}");
    private static final Pattern SIGNED_DAY = Pattern.compile(" by (?=\\p{Lu})");

    private final Byline byline;
    private final DayLine dayLine;
    private final InlineDateline inline;
    private final HeadingWords words;
    private final NameCase nameCase;

    HeadingLines(Byline byline, DayLine dayLine, InlineDateline inline, HeadingWords words) {
        this.byline = byline;
        this.dayLine = dayLine;
        this.inline = inline;
        this.words = words;
        this.nameCase = new NameCase(words);
    }

    /**
     * Reads the lines after the headline.
     *
     * @param text the dispatch
     * @param headlineEnd where its headline ends
     * @param facts takes what the lines tell
     * @return where the body begins
     */
    int read(String text, int headlineEnd, Facts facts) {
        int at = next(text, headlineEnd);
        for (int i = 0; i < MOST && at < text.length(); i++) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).strip();
            if (!line(line, following(text, end), facts)) {
                Optional<InlineDateline.Found> whole = inline.at(line, 0).filter(found -> found.end() >= line.length());
                if (whole.isEmpty()) {
                    break;
                }
                facts.take(whole.get());
            }
            at = next(text, end);
        }
        return dateline(text, at, facts);
    }

    private int dateline(String text, int start, Facts facts) {
        int at = start;
        for (int i = 0; i < PARAGRAPHS && at < text.length(); i++) {
            Optional<InlineDateline.Found> found = inline.at(text, at);
            if (found.isPresent()) {
                facts.take(found.get());
                return next(text, found.get().end());
            }
            int end = lineEnd(text, at);
            if (end - at > LONGEST_STANDFIRST) {
                return start;
            }
            at = next(text, end);
        }
        return start;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String following(String text, int from) {
        int start = next(text, from);
        return text.substring(start, lineEnd(text, start)).strip();
    }

    /** Reads a line that is nothing but heading. */
    private boolean line(String line, String after, Facts facts) {
        if (words.isNotice(line)) {
            return true;
        }
        List<DayLine.Found> days = dayLine.read(line);
        if (!days.isEmpty()) {
            days.forEach(facts::take);
            return true;
        }
        Optional<Byline.Found> by = byline.read(line);
        if (by.isPresent()) {
            facts.take(by.get());
            return true;
        }
        boolean bracketed = line.startsWith("(") && line.endsWith(")");
        String name = bracketed ? line.substring(1, line.length() - 1) : line;
        if (name.length() < 40 && name.split(" ").length < 5 && words.isAgency(name) && !name.endsWith(".")) {
            facts.agency(name);
            return true;
        }
        return signedDay(line, facts) || place(line, facts) || name(line, after, facts);
    }

    /** "Posted on April 6, 2024 by Jane Doe". */
    private boolean signedDay(String line, Facts facts) {
        String[] parts = SIGNED_DAY.split(line, 2);
        List<DayLine.Found> days = parts.length < 2 ? List.of() : dayLine.read(parts[0].strip());
        Optional<Byline.Found> by = days.isEmpty() ? Optional.empty() : byline.people(parts[1].strip());
        by.ifPresent(found -> {
            days.forEach(facts::take);
            facts.take(found);
        });
        return by.isPresent();
    }

    /** A town on a line of its own, in capitals. */
    private boolean place(String line, Facts facts) {
        boolean place = PLACE.matcher(line).matches() && !words.isNoPlace(line);
        if (place) {
            facts.place(nameCase.usual(line));
        }
        return place;
    }

    /** A name on a line of its own, where the line after it is one of a heading. */
    private boolean name(String line, String after, Facts facts) {
        boolean named = byline.isName(line)
                && (!dayLine.read(after).isEmpty() || byline.read(after).isPresent() || words.isKnownAgency(after));
        if (named) {
            facts.author(nameCase.usual(line));
        }
        return named;
    }
}
