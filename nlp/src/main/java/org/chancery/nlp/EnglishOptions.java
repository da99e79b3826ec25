package org.chancery.nlp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.DoubleConsumer;
import org.chancery.world.Additions;
import org.jspecify.annotations.Nullable;

/**
 * How English dispatches are to be read.
 *
 * @param fallbackDay the day of publication of a dispatch that states none; null to leave it open
 * @param preparing hears how far the one-time packing of the language models has come, from 0 to 1
 * @param additions actors and places added to the built-in ones or put in their place
 * @param codebook a folder of codebook files added to the built-in ones or put in their place; null where there is none
 * @param relationModel whether the relation model is asked where no pattern fits: somewhat more is found, and loading takes a
 *     second longer
 */
public record EnglishOptions(
        @Nullable LocalDate fallbackDay,
        DoubleConsumer preparing,
        Additions additions,
        @Nullable Path codebook,
        boolean relationModel) {

    /** What most readers want: built-in tables, no day assumed. */
    public static EnglishOptions standard() {
        return new EnglishOptions(null, share -> {}, Additions.NONE, null, false);
    }

    /** The same with a day of publication for dispatches that state none. */
    public EnglishOptions withFallbackDay(@Nullable LocalDate day) {
        return new EnglishOptions(day, preparing, additions, codebook, relationModel);
    }

    /** The same with somebody who hears how far the packing is. */
    public EnglishOptions withPreparing(DoubleConsumer listener) {
        return new EnglishOptions(fallbackDay, listener, additions, codebook, relationModel);
    }

    /** The same with one's own actors and places. */
    public EnglishOptions withAdditions(Additions own) {
        return new EnglishOptions(fallbackDay, preparing, own, codebook, relationModel);
    }

    /** The same with one's own codebook beside the built-in one. */
    public EnglishOptions withCodebook(@Nullable Path folder) {
        return new EnglishOptions(fallbackDay, preparing, additions, folder, relationModel);
    }

    /** The same with or without the relation model. */
    public EnglishOptions withRelationModel(boolean asked) {
        return new EnglishOptions(fallbackDay, preparing, additions, codebook, asked);
    }
}
