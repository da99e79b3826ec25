package org.chancery.server.door;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.server.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, and whether a page of another site sent it.
 *
 * @param address of the caller's machine
 * @param origin the desk as the caller's browser calls it, as {@code https://desk.example:8443}
 * @param encrypted whether the caller speaks TLS
 */
record Whence(String address, String origin, boolean encrypted) {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> SIGNS_OF_A_PROXY = List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-IP", "Via");
    private static final String LITERAL = "[0-9a-f:.\\[\\]%]{1,64}";
    private static final int BYTES_OF_A_NETWORK = 8;

    /**
     * Reads it off a request.
     *
     * @throws Refused if the request names the desk as nobody on this machine would, or came through a proxy nobody told of
     */
    static Whence of(Context request, Entrance entrance) {
        String host = entrance.proxied() ? told(request, "X-Forwarded-Host", host(request)) : host(request);
        String own = entrance.encrypted() ? "https" : "http";
        String scheme = entrance.proxied() ? told(request, "X-Forwarded-Proto", own) : own;
        String address = entrance.proxied() ? withoutPort(told(request, "X-Forwarded-For", request.ip())) : request.ip();
        if (!entrance.demandsLogin()) {
            checkOwnName(request, host);
            checkNoProxy(request);
        }
        return new Whence(address.matches(LITERAL) ? address : request.ip(), scheme + "://" + host, scheme.equals("https"));
    }

    private static String host(Context request) {
        String host = request.header("Host");
        return host == null ? "" : host.strip().toLowerCase(Locale.ROOT);
    }

    /** The last value is the one the nearest proxy added; what stands before it anybody may have written. */
    private static String told(Context request, String header, String otherwise) {
        List<String> lines = Collections.list(request.req().getHeaders(header));
        String all = String.join(",", lines);
        String last = all.substring(all.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        return last.isEmpty() ? otherwise : last;
    }

    /** Some proxies tell the port, too, and each connection would count for somebody else. */
    private static String withoutPort(String address) {
        return address.replaceFirst("^([0-9.]+):[0-9]+$", "$1").replaceFirst("^(\\[[0-9a-f:.]+]):[0-9]+$", "$1");
    }

    /** Another site can make a name of its own mean this machine, and its pages are then of the same origin as the desk. */
    private static void checkOwnName(Context request, String host) {
        int colon = host.lastIndexOf(':');
        boolean named = colon > host.lastIndexOf(']');
        String name = named ? host.substring(0, colon) : host;
        String port = named ? host.substring(colon + 1) : "80";
        if (!OWN_NAMES.contains(name) || !port.equals(Integer.toString(request.req().getLocalPort()))) {
            throw new Refused(
                    421,
                    "This desk is not called “%s”.".formatted(host),
                    "Ask for http://127.0.0.1:%d/. To be reached by another name it has to ask for a password: docs/desk-security.md."
                            .formatted(request.req().getLocalPort()));
        }
    }

    private static void checkNoProxy(Context request) {
        for (String sign : SIGNS_OF_A_PROXY) {
            if (request.header(sign) != null) {
                throw new Refused(
                        421,
                        "The request came through a proxy (%s), and this desk asks nobody who he is.".formatted(sign),
                        "Start it with --behind-proxy: then it asks for a password.");
            }
        }
    }

    /**
     * Refuses what a page of another site sends, and what it could send.
     *
     * @throws Refused if one did or may have
     */
    void checkSender(Context request) {
        boolean looks = request.method().equals(HandlerType.GET) || request.method().equals(HandlerType.HEAD);
        String site = request.header("Sec-Fetch-Site");
        boolean api = request.path().startsWith("/api/");
        if (site != null && !site.equals("same-origin") && !(looks && (site.equals("none") || !api && isNavigation(request)))) {
            throw foreign("a page of another site (Sec-Fetch-Site: %s)".formatted(site));
        }
        if (looks) {
            return;
        }
        String sender = request.header("Origin");
        if (sender != null && !sender.toLowerCase(Locale.ROOT).equals(origin)) {
            throw foreign("%s, and the desk is %s".formatted(sender, origin));
        }
        if (!"desk".equals(request.header("X-Chancery")) && bearer(request) == null) {
            throw new Refused(403, "The request lacks the header that no page of another site can send.", "Send X-Chancery: desk, or a token.");
        }
        checkContent(request);
    }

    private static boolean isNavigation(Context request) {
        return "navigate".equals(request.header("Sec-Fetch-Mode"));
    }

    private static Refused foreign(String sender) {
        return new Refused(403, "The request is sent by " + sender + ".", "Open the desk itself. Behind a proxy, have it send X-Forwarded-Proto and X-Forwarded-Host.");
    }

    private static void checkContent(Context request) {
        boolean none = request.contentLength() <= 0 && request.header("Transfer-Encoding") == null;
        String type = request.contentType();
        String kind = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!none && !kind.equals("application/json") && !kind.equals("multipart/form-data")) {
            throw new Refused(415, "A body of the type “%s” is not taken.".formatted(kind), "Send application/json; files as multipart/form-data.");
        }
    }

    /** The token a request brings; null where it brings none. */
    static @Nullable String bearer(Context request) {
        String given = request.header("Authorization");
        return given != null && given.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()) ? given.substring("Bearer ".length()).strip() : null;
    }

    /** Whose rate it counts for: the address, of IPv6 the network, since a network has as many addresses as it likes. */
    String neighbourhood() {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address.replaceAll("[\\[\\]]", "")).getAddress();
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < Math.min(BYTES_OF_A_NETWORK, bytes.length); i++) {
                network.append("%02x".formatted(bytes[i]));
            }
            return network.toString();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
