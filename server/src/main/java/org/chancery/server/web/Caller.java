package org.chancery.server.web;

import io.javalin.http.Context;
import java.util.Objects;

/**
 * Who asks.
 *
 * @param name of the account; on a desk bound to this machine alone, of the user who started it
 * @param role what he may
 */
public record Caller(String name, Role role) {

    private static final String KEY = "chancery.caller";

    /** Who makes this request; whoever lets requests in has said so before any room sees it. */
    public static Caller of(Context request) {
        return Objects.requireNonNull(request.attribute(KEY), "No room is entered without a caller.");
    }

    /** Says who makes this request. */
    public void enter(Context request) {
        request.attribute(KEY, this);
    }
}
