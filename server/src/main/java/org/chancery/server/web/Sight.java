package org.chancery.server.web;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How much of an address is told: all of it to those who may change it. What follows the host may be a key, whom a letter goes to is not for
 * everybody, and why nothing arrived names servers of the house.
 */
public enum Sight {
    /** Of those who may change it. */
    WHOLE,
    /** Of readers, and of what goes to everybody. */
    SHORT;

    /** Of whoever makes a request. */
    public static Sight of(Context request) {
        return Caller.in(request).filter(caller -> caller.role().may(Role.ANALYST)).isPresent() ? WHOLE : SHORT;
    }

    /** A web address, or of it what says whose it is. */
    public String address(String address) {
        if (this == WHOLE) {
            return address;
        }
        URI parts = URI.create(address);
        String host = parts.getScheme() + "://" + parts.getHost();
        return host.equals(address) || (host + "/").equals(address) ? address : host + "/...";
    }

    /** An e-mail address, or whose mail it is. */
    public String mailbox(String address) {
        return this == WHOLE ? address : "…" + address.substring(Math.max(0, address.lastIndexOf('@')));
    }

    /** Why something did not arrive; null where it did. */
    public @Nullable String fault(@Nullable String fault) {
        return this == WHOLE || fault == null ? fault : "It did not arrive. Analysts see why.";
    }
}
