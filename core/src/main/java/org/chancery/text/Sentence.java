package org.chancery.text;

/**
 * One sentence of a dispatch.
 *
 * @param index its number in the dispatch, from zero
 * @param span where it stands in the dispatch's text, without surrounding white space
 */
public record Sentence(int index, Span span) {}
