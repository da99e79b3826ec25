package org.chancery.coding;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a dispatch, resolved.
 *
 * <p>{@code value} is ISO 8601, no finer than the words are: {@code 2024-04-06}, {@code 2024-02}, {@code 2024},
 * an interval {@code 2017/2022}, an open interval {@code 2018-12/..} ("since December"), a part of a day
 * {@code 2021-09-17TEV}.
 *
 * @param text the words
 * @param span where they stand
 * @param value the time they mean; null where it cannot be told (no day of publication, say)
 * @param range the days the value covers; null with an open or unknown value
 */
public record TimeExpression(String text, Span span, @Nullable String value, @Nullable DateRange range) {}
