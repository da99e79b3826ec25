package org.chancery.server.alert;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** With the client of the Java platform. The answer's head counts; its body is not read. */
final class PlainPost implements Post {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final boolean privateAddresses;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param privateAddresses whether it may go to this machine and to private networks */
    PlainPost(boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    @Override
    public int post(URI address, Map<String, String> headers, byte[] body) throws IOException, InterruptedException {
        check(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Chancery")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> response = answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
            response.body().close();
            return response.statusCode();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ReceiverDown("It did not answer within %d seconds.".formatted(ANSWER.toSeconds()), e);
        } catch (ExecutionException e) {
            throw new ReceiverDown(reason(address, e.getCause()), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private static String reason(URI address, @Nullable Throwable cause) {
        return cause instanceof ConnectException
                ? "“%s” accepts no connection.".formatted(address.getAuthority())
                : "The connection broke: %s.".formatted(cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage());
    }

    private void check(URI address) throws IOException {
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(address.getHost());
        } catch (UnknownHostException e) {
            throw new ReceiverDown("There is no host “%s”.".formatted(address.getHost()), e);
        }
        for (InetAddress each : found) {
            if (!privateAddresses && isPrivate(each)) {
                throw new ReceiverDown("“%s” is at %s, an address of this machine or of a private network, to which webhooks may not go."
                        .formatted(address.getHost(), each.getHostAddress()), null);
            }
        }
    }

    private static boolean isPrivate(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
        return uniqueLocal
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
