package org.chancery.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published item: what Chancery reads.
 *
 * <p>{@code text} is the cleaned text with the headline as its first line, if there is one, followed by an empty line
 * and the paragraphs of the body, separated by empty lines. It is kept as it is from here on; all spans point into it.
 *
 * @param id a stable name: the input's own where it has one, else a hash of source and text in hexadecimal
 * @param source the path or address it was read from
 * @param title its headline, null where it has none
 * @param agency the news agency or publisher that signs it, null where it names none
 * @param authors the people who sign it, in the order they stand
 * @param dateline the place and date it claims, null where it claims neither
 * @param published the day it was published; null where neither the input nor its user states one
 * @param language ISO 639-1 code of its language, {@code und} where it could not be told
 * @param text the cleaned text, headline first
 */
public record Dispatch(
        String id,
        String source,
        @Nullable String title,
        @Nullable String agency,
        List<String> authors,
        @Nullable Dateline dateline,
        @Nullable LocalDate published,
        String language,
        String text) {

    /** An id that comes from outside has so many characters at most: registers find dispatches by it, and an index takes no page of text. */
    public static final int LONGEST_ID = 200;

    public Dispatch {
        authors = List.copyOf(authors);
    }

    /** The same dispatch, its language known. */
    public Dispatch in(String otherLanguage) {
        return new Dispatch(id, source, title, agency, authors, dateline, published, otherLanguage, text);
    }
}
