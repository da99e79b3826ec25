package org.chancery.formats.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at an address, within limits of time and size.
 *
 * <p>One clock runs from the first byte asked for to the last one taken, redirects included: neither a server that never
 * answers nor one that drips for ever holds the rest up. Redirects are followed here and not by the client, because only
 * {@code http} and {@code https} may be gone to, and because a loop is to be told as one.
 */
final class Web {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");
    private static final String TRY_LATER = "Try again later, or save the page as a file.";

    private final Limits limits;
    private @Nullable HttpClient client;

    Web(Limits limits) {
        this.limits = limits;
    }

    /**
     * What an address gave.
     *
     * @param charset what the server says; null where it says none
     */
    record Fetched(byte[] bytes, @Nullable String charset) {

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    Fetched fetch(URI address) throws IOException {
        long end = System.nanoTime() + limits.answer().toNanos();
        Set<URI> seen = new HashSet<>();
        URI at = address;
        while (true) {
            if (!seen.add(at)) {
                throw new Refusal("It redirects in a circle, by way of %s.".formatted(at), "Open it in a browser and save it.");
            }
            if (seen.size() > limits.redirects() + 1) {
                throw new Refusal(
                        "It redirects more than %d times.".formatted(limits.redirects()), "Open it in a browser and save it.");
            }
            HttpResponse<byte[]> response = ask(at, end);
            int status = response.statusCode();
            if (status >= 300 && status < 400 && status != 304) {
                at = next(at, response);
            } else if (status != 200) {
                throw refused(status);
            } else {
                return new Fetched(unpacked(response), charset(response));
            }
        }
    }

    private HttpResponse<byte[]> ask(URI address, long end) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/*, */*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en, *;q=0.5")
                .header("User-Agent", "Chancery")
                .timeout(Duration.ofNanos(Math.max(1, end - System.nanoTime())))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client().sendAsync(request, head -> new LimitedBody(limits.documentBytes()));
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw tooSlow();
        } catch (ExecutionException e) {
            throw refused(e.getCause(), address);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refusal("Its fetching was interrupted.", "Run it again.");
        }
    }

    private HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(limits.connect())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = made;
        }
        return made;
    }

    private static URI next(URI at, HttpResponse<byte[]> response) throws Refusal {
        String location = response.headers().firstValue("Location").orElse("");
        URI next;
        try {
            next = at.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            next = null;
        }
        String scheme = next == null || next.getScheme() == null ? "" : next.getScheme().toLowerCase(Locale.ROOT);
        if (next == null || next.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new Refusal(
                    "It redirects to “%s”, which is no web address.".formatted(location), "Open it in a browser and save it.");
        }
        return next;
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        String packing = response.headers().firstValue("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (body.length > limits.documentBytes()) {
            throw Refusal.tooLarge(limits);
        }
        return switch (packing) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> {
                try (InputStream in = new Gunzip(new ByteArrayInputStream(body))) {
                    yield limits.whole(in);
                }
            }
            default -> throw new Refusal(
                    "It comes packed by “%s”, which was not asked for.".formatted(packing), "Save the page as a file.");
        };
    }

    private static @Nullable String charset(HttpResponse<byte[]> response) {
        Matcher matcher = CHARSET.matcher(response.headers().firstValue("Content-Type").orElse(""));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Refusal refused(int status) {
        String next = switch (status) {
            case 401, 402, 403, 451 -> "Open it in a browser, where you may see it, and save it.";
            case 404, 410 -> "Check the address.";
            default -> TRY_LATER;
        };
        return new Refusal("The server answers with status %d.".formatted(status), next);
    }

    private Refusal refused(@Nullable Throwable cause, URI address) {
        if (cause instanceof HttpTimeoutException) {
            return tooSlow();
        }
        if (cause instanceof ConnectException) {
            boolean unknown = cause.getCause() instanceof UnresolvedAddressException
                    || (cause.getCause() != null && cause.getCause().getCause() instanceof UnresolvedAddressException);
            return unknown
                    ? new Refusal("There is no host “%s”.".formatted(address.getHost()), "Check the address and the network.")
                    : new Refusal("“%s” accepts no connection.".formatted(address.getAuthority()), TRY_LATER);
        }
        String message = cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
        if (cause instanceof SSLException) {
            return new Refusal("The connection is not safe (%s).".formatted(message), "Open it in a browser and save it.");
        }
        return new Refusal("The connection broke (%s).".formatted(message), TRY_LATER);
    }

    private Refusal tooSlow() {
        return new Refusal(
                "It did not answer in full within %d seconds.".formatted(Math.max(1, limits.answer().toSeconds())), TRY_LATER);
    }
}
