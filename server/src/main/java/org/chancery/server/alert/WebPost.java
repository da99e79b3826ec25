package org.chancery.server.alert;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.formats.web.Exchange;
import org.chancery.formats.web.ForbiddenAddress;
import org.chancery.formats.web.Names;
import org.chancery.formats.web.UserAgent;

/** Over the web, to addresses that a policy takes, on every connection anew. Of the answer the status counts. */
final class WebPost implements Post {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    /** So much of an answer's body is taken, in bytes: nobody reads it. */
    private static final int BODY = 1024;

    private final Exchange exchange;

    WebPost(AddressPolicy addresses) {
        this.exchange = new Exchange(addresses, Names.ofThisMachine());
    }

    @Override
    public int post(URI address, Map<String, String> headers, byte[] body) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json; charset=utf-8");
        all.put("User-Agent", UserAgent.withVersion());
        try {
            return exchange.post(address, all, body, CONNECT, System.nanoTime() + ANSWER.toNanos(), BODY).status();
        } catch (SocketTimeoutException e) {
            throw new ReceiverDown("It did not answer within %d seconds.".formatted(ANSWER.toSeconds()), e);
        } catch (InterruptedIOException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (ForbiddenAddress e) {
            throw new ReceiverDown(e.getMessage() + " Webhooks go to public addresses, and to networks that whoever starts the desk allows.", e);
        } catch (UnknownHostException e) {
            throw new ReceiverDown("There is no host “%s”.".formatted(address.getHost()), e);
        } catch (ConnectException e) {
            throw new ReceiverDown("“%s” accepts no connection.".formatted(address.getAuthority()), e);
        } catch (IOException e) {
            throw new ReceiverDown("The connection broke: %s.".formatted(e.getMessage() == null ? e.toString() : e.getMessage()), e);
        }
    }
}
