package org.chancery.server.web;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * What a room has to say about the change it makes, for the audit list: a reason, an address, a name. No secrets.
 *
 * @param words in plain English
 */
public record Remark(String words) {

    private static final String KEY = "chancery.remark";

    /** Adds it to the request's line of the audit list. */
    public void enter(Context request) {
        request.attribute(KEY, this);
    }

    /** What was remarked on this request. */
    public static Optional<Remark> of(Context request) {
        return Optional.ofNullable(request.attribute(KEY));
    }
}
