package org.chancery.nlp;

import java.time.LocalDate;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How English dispatches are to be read.
 *
 * @param fallbackDay the day of publication of a dispatch that states none; null to leave it open
 * @param preparing hears how far the one-time packing of the language models has come, from 0 to 1
 */
public record EnglishOptions(@Nullable LocalDate fallbackDay, DoubleConsumer preparing) {

    /** What most readers want: built-in tables, no day assumed. */
    public static EnglishOptions standard() {
        return new EnglishOptions(null, share -> {});
    }

    /** The same with a day of publication for dispatches that state none. */
    public EnglishOptions withFallbackDay(@Nullable LocalDate day) {
        return new EnglishOptions(day, preparing);
    }

    /** The same with somebody who hears how far the packing is. */
    public EnglishOptions withPreparing(DoubleConsumer listener) {
        return new EnglishOptions(fallbackDay, listener);
    }
}
