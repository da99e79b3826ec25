package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.PairedSentence;
import org.jspecify.annotations.Nullable;

/** Where a command gets its judge of relations from. */
@FunctionalInterface
interface Judges {

    /**
     * Makes a judge ready. It is safe for several threads.
     *
     * @param model the user's own model; null for the one that comes with the program
     * @param codebook a folder of the user's own codebook entries; null where there is none
     * @throws UnusableFile if the user's model or codebook cannot be used
     * @throws IOException if models cannot be read; the message says what to do
     */
    Function<PairedSentence, Judgement> load(@Nullable Path model, @Nullable Path codebook, StatusLine status) throws IOException;
}
