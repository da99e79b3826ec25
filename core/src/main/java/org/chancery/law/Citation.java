package org.chancery.law;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An instrument named in a text.
 *
 * @param instrument its id
 * @param article the article cited, as written in Arabic numerals; null where none is
 * @param span the name of the instrument, with the article where one is cited
 */
public record Citation(String instrument, @Nullable String article, Span span) {}
