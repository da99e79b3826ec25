package org.chancery.server.web;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Who asks.
 *
 * @param name of the account; on a desk bound to this machine alone, of the user who started it
 * @param role what he may
 */
public record Caller(String name, Role role) {

    private static final String KEY = "chancery.caller";
    private static final String STILL = "chancery.caller.still";

    /** Who makes this request; whoever lets requests in has said so before any room sees it. */
    public static Caller of(Context request) {
        return in(request).orElseThrow(() -> new IllegalStateException("No room is entered without a caller."));
    }

    /** Who makes this request; nobody where it came in without an account. */
    public static Optional<Caller> in(Context request) {
        return Optional.ofNullable(request.attribute(KEY));
    }

    /** Says who makes this request. */
    public void enter(Context request) {
        enter(request, () -> true);
    }

    /**
     * Says who makes this request.
     *
     * @param still whether he would be let in now: an answer that goes on for hours asks from time to time
     */
    public void enter(Context request, BooleanSupplier still) {
        request.attribute(KEY, this);
        request.attribute(STILL, still);
    }

    /** Whether whoever made this request would still be let in. It may be asked after the request is answered. */
    public static BooleanSupplier still(Context request) {
        BooleanSupplier still = request.attribute(STILL);
        return Objects.requireNonNullElse(still, () -> true);
    }
}
