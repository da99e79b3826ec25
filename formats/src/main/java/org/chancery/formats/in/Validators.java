package org.chancery.formats.in;

import org.jspecify.annotations.Nullable;

/**
 * What a site said of the state of a page, to be sent back when it is asked whether the page changed (RFC 9110, section 13).
 *
 * @param etag as it came, with its quotation marks; null where none came
 * @param lastModified as it came; null where it did not come
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known of an earlier state: the page is sent in any case. */
    public static final Validators NONE = new Validators(null, null);
}
