package org.chancery.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * The body of a request that was refused before anybody read it. A server that closes a connection while the caller still sends takes its
 * answer back with it (RFC 9112, 9.6), and the caller never learns why; so what he sends is read and thrown away, within bounds.
 */
final class Unread {

    /**
     * What takes longer is not waited for, in nanoseconds, whatever its size: none of it is held. What does not come at all is given up by
     * the handler of slow bodies.
     */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

    private Unread() {}

    static void readOut(Context request) {
        if (request.header("Content-Length") == null && request.header("Transfer-Encoding") == null) {
            return;
        }
        long until = System.nanoTime() + LONGEST;
        byte[] thrownAway = new byte[8192];
        try {
            InputStream rest = request.req().getInputStream();
            boolean more = true;
            while (more && System.nanoTime() < until) {
                more = rest.read(thrownAway) >= 0;
            }
        } catch (IOException e) {
            // he has gone, or is too slow: there is nobody to answer
        }
    }
}
