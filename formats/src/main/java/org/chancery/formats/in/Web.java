package org.chancery.formats.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.chancery.formats.pack.Damaged;
import org.chancery.formats.pack.Packing;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.formats.web.Exchange;
import org.chancery.formats.web.ForbiddenAddress;
import org.chancery.formats.web.Names;
import org.chancery.formats.web.UserAgent;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at an address, within limits of time and size, where a policy lets it.
 *
 * <p>One clock runs from the first byte asked for to the last one taken, redirects included: neither a server that never
 * answers nor one that drips for ever holds the rest up. Redirects are followed here and not by the client: each goes by the
 * policy and the gate anew, and a loop is to be told as one. Safe for several threads.
 */
public final class Web {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");
    private static final String TRY_LATER = "Try again later, or save the page as a file.";
    private static final String BY_HAND = "Open it in a browser and save it.";

    private final Limits limits;
    private final Exchange exchange;

    /** A web whose names this machine looks up. */
    public Web(Limits limits, AddressPolicy policy) {
        this(limits, policy, Names.ofThisMachine());
    }

    /** A web whose names are looked up in another way. */
    public Web(Limits limits, AddressPolicy policy, Names names) {
        this.limits = limits;
        this.exchange = new Exchange(policy, names);
    }

    /** What stands at an address. Throws a refusal where nothing does. */
    Answer.Page fetch(URI address) throws IOException {
        Way way = new Way(address, Gate.OPEN);
        Exchange.Answer last = way.end(Validators.NONE);
        if (last.status() != 200) {
            throw refused(last.status());
        }
        return page(last, way);
    }

    /**
     * Asks for an address.
     *
     * @param known what was said of the page when it was taken last; {@link Validators#NONE} to take it in any case
     * @param gate is asked at each step of the way
     * @throws IOException what the gate throws; all else that goes wrong is an {@link Answer.Refused}
     */
    public Answer ask(URI address, Validators known, Gate gate) throws IOException {
        Way way = new Way(address, gate);
        Exchange.Answer last = null;
        try {
            last = way.end(known);
            boolean asked = known.etag() != null || known.lastModified() != null;
            if (last.status() == 304 && asked) {
                return new Answer.Unchanged(way.moved);
            }
            if (last.status() != 200) {
                throw refused(last.status());
            }
            return page(last, way);
        } catch (Refusal refusal) {
            String retryAfter = last == null ? "" : last.header("retry-after").strip();
            return new Answer.Refused(
                    last == null || last.status() == 200 ? 0 : last.status(),
                    String.valueOf(refusal.getMessage()),
                    refusal.nextStep(),
                    retryAfter.isEmpty() ? null : retryAfter,
                    way.moved);
        }
    }

    private Answer.Page page(Exchange.Answer answer, Way way) throws Refusal {
        return new Answer.Page(unpacked(answer), charset(answer), validators(answer), way.at, way.moved);
    }

    /** The way from an address over its redirects to an answer that is none. */
    private final class Way {

        private long end = System.nanoTime() + limits.answer().toNanos();
        private final Set<URI> seen = new HashSet<>();
        private final Gate gate;
        private URI at;
        private boolean permanent = true;
        private @Nullable URI moved;

        Way(URI first, Gate gate) {
            this.at = first;
            this.gate = gate;
        }

        Exchange.Answer end(Validators known) throws IOException {
            while (true) {
                step();
                Exchange.Answer answer = get(at, headers(known), end);
                int status = answer.status();
                if (status < 300 || status > 399 || status == 304) {
                    return answer;
                }
                at = next(at, answer);
                permanent = permanent && (status == 301 || status == 308);
                moved = permanent ? at : moved;
            }
        }

        private void step() throws IOException {
            if (!seen.add(at)) {
                throw new Refusal("It redirects in a circle, by way of %s.".formatted(at), BY_HAND);
            }
            if (seen.size() > limits.redirects() + 1) {
                throw new Refusal("It redirects more than %d times.".formatted(limits.redirects()), BY_HAND);
            }
            long before = System.nanoTime();
            gate.pass(at);
            end += System.nanoTime() - before; // a site that wants to be asked seldom has its time to answer nevertheless
        }
    }

    private static Map<String, String> headers(Validators known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Accept",
                "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/*, */*;q=0.5");
        headers.put("Accept-Encoding", "gzip");
        headers.put("Accept-Language", "en, *;q=0.5");
        headers.put("User-Agent", UserAgent.withVersion());
        if (known.etag() != null) {
            headers.put("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        return headers;
    }

    private Exchange.Answer get(URI address, Map<String, String> headers, long end) throws Refusal {
        try {
            return exchange.get(address, headers, limits.connect(), end, limits.documentBytes());
        } catch (InterruptedIOException e) {
            if (e instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw new Refusal("Its fetching was interrupted.", "Run it again.");
        } catch (IOException e) {
            throw refused(e, address);
        }
    }

    private static URI next(URI at, Exchange.Answer response) throws Refusal {
        String location = response.header("location");
        URI next;
        try {
            next = at.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            next = null;
        }
        String scheme = next == null || next.getScheme() == null ? "" : next.getScheme().toLowerCase(Locale.ROOT);
        if (next == null || next.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new Refusal("It redirects to “%s”, which is no web address.".formatted(location), BY_HAND);
        }
        return next;
    }

    private byte[] unpacked(Exchange.Answer response) throws Refusal {
        String packing = response.header("content-encoding").strip().toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (body.length > limits.documentBytes()) {
            throw Refusal.tooLarge(limits);
        }
        return switch (packing) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> gunzipped(body);
            default -> throw new Refusal(
                    "It comes packed by “%s”, which was not asked for.".formatted(packing), "Save the page as a file.");
        };
    }

    private byte[] gunzipped(byte[] body) throws Refusal {
        try (InputStream in = Packing.GZIP.unpacked(new ByteArrayInputStream(body))) {
            return limits.whole(in);
        } catch (Refusal e) {
            throw e;
        } catch (Damaged e) {
            throw new Refusal(String.valueOf(e.getMessage()), e.nextStep());
        } catch (IOException e) {
            throw new Refusal("It cannot be unpacked (%s).".formatted(e.getMessage()), TRY_LATER);
        }
    }

    private static @Nullable String charset(Exchange.Answer response) {
        Matcher matcher = CHARSET.matcher(response.header("content-type"));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Validators validators(Exchange.Answer response) {
        String etag = response.header("etag");
        String lastModified = response.header("last-modified");
        return new Validators(etag.isBlank() ? null : etag, lastModified.isBlank() ? null : lastModified);
    }

    private static Refusal refused(int status) {
        String next = switch (status) {
            case 401, 402, 403, 451 -> "Open it in a browser, where you may see it, and save it.";
            case 404, 410 -> "Check the address.";
            default -> TRY_LATER;
        };
        return new Refusal("The server answers with status %d.".formatted(status), next);
    }

    private static Refusal refused(IOException trouble, URI address) {
        String message = trouble.getMessage() == null ? String.valueOf(trouble) : trouble.getMessage();
        if (trouble instanceof ForbiddenAddress) {
            return new Refusal(message, "Save the page as a file, or let that network be fetched from.");
        }
        if (trouble instanceof UnknownHostException) {
            return new Refusal("There is no host “%s”.".formatted(address.getHost()), "Check the address and the network.");
        }
        if (trouble instanceof ConnectException) {
            return new Refusal("“%s” accepts no connection.".formatted(address.getRawAuthority()), TRY_LATER);
        }
        if (trouble instanceof SSLException) {
            return new Refusal("The connection is not safe (%s).".formatted(message), BY_HAND);
        }
        return new Refusal("The connection broke (%s).".formatted(message), TRY_LATER);
    }

    private Refusal tooSlow() {
        return new Refusal(
                "It did not answer in full within %d seconds.".formatted(Math.max(1, limits.answer().toSeconds())), TRY_LATER);
    }
}
