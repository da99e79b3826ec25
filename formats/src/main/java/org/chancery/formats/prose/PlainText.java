package org.chancery.formats.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an article out of plain text: a headline, an empty line, the body. */
public final class PlainText {

    private static final int HEADLINE_WORDS = 30;
    private static final int HEADLINE_LENGTH = 220;
    private static final Pattern FINAL_STOP = Pattern.compile("[.;,:][\"'”’»)\\]]*$");
    private static final Pattern FINAL_ACRONYM = Pattern.compile("\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+$");
    private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by|from our)\\s.*");

    /** "QUITO, April 6 (Agency) —" and the like stand before the words of a body, not of a headline. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .'’-]{1,40}(?:,[^—–()]{1,40})?\\s*\\([\\p{L} .&’'/-]{2,40}\\)\\s*[—–-].*");

    private PlainText() {}

    /**
     * The article of a text. Its first paragraph is the headline if it is short, does not end with a full stop and is
     * followed by more.
     */
    public static Article read(String text) {
        List<String> paragraphs = Furniture.without(Paragraphs.of(text));
        if (paragraphs.size() > 1 && isHeadline(paragraphs.get(0))) {
            return Article.of(paragraphs.get(0), paragraphs.subList(1, paragraphs.size()));
        }
        return Article.of(null, paragraphs);
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
