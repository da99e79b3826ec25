package org.chancery.formats.in;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Answer {

    /**
     * Where it stands from now on: what the permanent redirects (301, 308) at the head of the way lead to; null where there were
     * none.
     */
    @Nullable URI moved();

    /**
     * A page came.
     *
     * @param bytes unpacked
     * @param charset what the server says; null where it says none
     * @param validators to ask by next time
     * @param address where it was found, after all redirects
     * @param moved see {@link #moved()}
     */
    @SuppressWarnings("ArrayRecordComponent") // made once and handed on
    record Page(byte[] bytes, @Nullable String charset, Validators validators, URI address, @Nullable URI moved)
            implements Answer {

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * It is as it was when the validators came.
     *
     * @param moved see {@link #moved()}
     */
    record Unchanged(@Nullable URI moved) implements Answer {}

    /**
     * Nothing came.
     *
     * @param status of HTTP; 0 where there was no answer, or one that could not be taken
     * @param reason what is wrong, with the values, as a sentence
     * @param nextStep what the user can do, as a sentence
     * @param retryAfter what the server says of when to ask again, as it came; null where it says nothing
     * @param moved see {@link #moved()}
     */
    record Refused(int status, String reason, String nextStep, @Nullable String retryAfter, @Nullable URI moved)
            implements Answer {}
}
