package org.chancery.reading;

import org.chancery.text.Span;

/**
 * Something a careful reader would remark on in a dispatch.
 *
 * @param kind {@code discrepancy}, {@code misconception}, {@value #LANGUAGE}, …; {@code entered} or {@code coded} on the row of
 *     a table that was imported (see {@link Basis})
 * @param span the words it is about
 * @param text the remark
 */
public record Note(String kind, Span span, String text) {

    /** The kind of the one note of a dispatch that is in a language Chancery does not code. */
    public static final String LANGUAGE = "language";
}
