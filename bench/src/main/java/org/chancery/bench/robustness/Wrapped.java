package org.chancery.bench.robustness;

import org.chancery.text.Span;

/**
 * A sentence put into another.
 *
 * @param text the whole
 * @param added where the words stand that were put in: what is read of them alone is no deed of the sentence
 */
public record Wrapped(String text, Span added) {}
