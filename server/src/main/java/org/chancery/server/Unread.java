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

    /** What takes longer is not waited for, in nanoseconds; what does not come at all is given up by the handler of slow bodies. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

    private Unread() {}

    static void readOut(Context request) {
        boolean none = request.contentLength() <= 0 && request.header("Transfer-Encoding") == null;
        if (none || request.contentLength() > Desk.LARGEST_BODY) {
            return;
        }
        long until = System.nanoTime() + LONGEST;
        byte[] thrownAway = new byte[8192];
        try {
            InputStream rest = request.req().getInputStream();
            long read = 0;
            for (int came = 0; came >= 0 && read <= Desk.LARGEST_BODY && System.nanoTime() < until; came = rest.read(thrownAway)) {
                read += came;
            }
        } catch (IOException e) {
            // he has gone, or is too slow: there is nobody to answer
        }
    }
}
