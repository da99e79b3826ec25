package org.chancery.server.feed;

import java.net.URI;
import org.chancery.formats.in.Validators;
import org.jspecify.annotations.Nullable;

/** What came of asking a feed. */
sealed interface Asking {

    /**
     * It was read.
     *
     * @param title what it calls itself; null where it does not say
     * @param fresh how many dispatches were filed
     * @param trouble why an item could not be read, as a sentence; null if all could
     * @param validators to ask by next time; none where items are left that must be sent again
     * @param moved its address from now on; null if that is as it was
     */
    record Read(@Nullable String title, int fresh, @Nullable String trouble, Validators validators, @Nullable URI moved)
            implements Asking {}

    /**
     * It is as it was.
     *
     * @param moved its address from now on; null if that is as it was
     */
    record Unchanged(@Nullable URI moved) implements Asking {}

    /**
     * It did not answer, or with something else than a feed.
     *
     * @param status of HTTP; 0 where that is not what failed
     * @param reason as a sentence
     * @param nextStep as a sentence
     * @param retryAfter what the server says of when to ask again, as it came; null where it says nothing
     */
    record Failed(int status, String reason, String nextStep, @Nullable String retryAfter) implements Asking {}

    /**
     * The site's robots.txt does not allow it.
     *
     * @param reason as a sentence
     */
    record Disallowed(String reason) implements Asking {}

    /** The server says that it is gone for good (410). */
    record Gone() implements Asking {}
}
