package org.chancery.formats.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an article out of plain text: a headline, an empty line, the body. */
public final class PlainText {

    private static final int HEADLINE_WORDS = 30;
    private static final int HEADLINE_LENGTH = 220;
    private static final int MOST_ABOVE = 3;
    private static final int LONGEST_DAY = 8;
    private static final int LONGEST_BYLINE = 80;
    /** A word that neither a date nor a name is made of. */
    private static final Pattern PLAIN_WORD = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}{4,}");

    private static final Pattern FINAL_STOP = Pattern.compile("[.;,:][\"'”’»)\\]]*$");
    private static final Pattern FINAL_ACRONYM = Pattern.compile("\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+$");
    private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by|from our)\\s.*");

    /** "QUITO, April 6 (Agency) —" and the like stand before the words of a body, not of a headline. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .'’-]{1,40}(?:,[^—–()]{1,40})?\\s*\\([\\p{L} .&’'/-]{2,40}\\)\\s*[—–-].*");

    private PlainText() {}

    /**
     * The article of a text. Its first paragraph is the headline if it is short, does not end with a full stop and is
     * followed by more. A day, a byline or an agency on the line before the headline goes behind it.
     */
    public static Article read(String text) {
        List<String> paragraphs = Furniture.without(Paragraphs.of(text));
        int above = 0;
        while (above < MOST_ABOVE && above + 2 < paragraphs.size() && isAbove(paragraphs.get(above))) {
            above++;
        }
        if (above + 1 < paragraphs.size() && isHeadline(paragraphs.get(above))) {
            List<String> body = new ArrayList<>(paragraphs.subList(0, above));
            body.addAll(paragraphs.subList(above + 1, paragraphs.size()));
            return Article.of(paragraphs.get(above), body);
        }
        return Article.of(null, paragraphs);
    }

    /** Whether a line tells who wrote, when, or for whom, and nothing of what happened. */
    private static boolean isAbove(String line) {
        boolean day = line.split(" ").length <= LONGEST_DAY
                && PLAIN_WORD.matcher(line).results().count() <= 1
                && !FINAL_STOP.matcher(line).find()
                && Day.in(line).isPresent();
        return day || BYLINE.matcher(line).matches() && line.length() < LONGEST_BYLINE || Agencies.named(line) != null;
    }

    /**
     * The article of a text whose headline is known from elsewhere.
     *
     * @param title the headline; where the text begins with it, it is not repeated. Null or blank where it is not known
     *     after all
     */
    public static Article read(@Nullable String title, String text) {
        String headline = title == null ? "" : Prose.clean(title);
        if (headline.isEmpty()) {
            return read(text);
        }
        List<String> paragraphs = Furniture.without(Paragraphs.of(text));
        if (!paragraphs.isEmpty() && paragraphs.get(0).equalsIgnoreCase(headline)) {
            paragraphs = paragraphs.subList(1, paragraphs.size());
        }
        return Article.of(headline, paragraphs);
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() <= HEADLINE_LENGTH
                && paragraph.split(" ").length <= HEADLINE_WORDS
                && (!FINAL_STOP.matcher(paragraph).find()
                        || FINAL_ACRONYM.matcher(paragraph).find())
                && !BYLINE.matcher(paragraph).matches()
                && !DATELINE.matcher(paragraph).matches();
    }
}
