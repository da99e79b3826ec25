package org.chancery.reading;

import org.chancery.text.Span;

/**
 * Something a careful reader would remark on in a dispatch.
 *
 * @param kind {@code discrepancy}, {@code misconception}, {@code language}, …
 * @param span the words it is about
 * @param text the remark
 */
public record Note(String kind, Span span, String text) {}
