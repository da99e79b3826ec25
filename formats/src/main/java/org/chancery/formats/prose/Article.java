package org.chancery.formats.prose;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an input holds of one dispatch, before it has an id and a source.
 *
 * @param title its headline; null where it has none
 * @param agency the publisher or agency it names; null where it names none
 * @param authors who signs it, in order
 * @param published the day it says it was published; null where it says none
 * @param language ISO 639-1 code the input declares, {@code und} where it declares none
 * @param paragraphs the body, cleaned, without the headline
 */
public record Article(
        @Nullable String title,
        @Nullable String agency,
        List<String> authors,
        @Nullable LocalDate published,
        String language,
        List<String> paragraphs) {

    /** The code for a language nobody declared. */
    public static final String UNDETERMINED = "und";

    public Article {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
    }

    /** An article of which nothing is known but its words. */
    public static Article of(@Nullable String title, List<String> paragraphs) {
        return new Article(title, null, List.of(), null, UNDETERMINED, paragraphs);
    }

    /** Whether it has no words at all, not even a headline. */
    public boolean isEmpty() {
        return title == null && paragraphs.isEmpty();
    }

    /** The headline, an empty line, and the paragraphs with empty lines between them. */
    public String text() {
        String body = String.join("\n\n", paragraphs);
        if (title == null) {
            return body;
        }
        return body.isEmpty() ? title : title + "\n\n" + body;
    }
}
