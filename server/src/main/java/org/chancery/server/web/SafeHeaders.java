package org.chancery.server.web;

import java.util.Map;

/** Headers of every answer that tell a browser what it may not do with it. {@link ContentPolicy} tells what it may. */
public final class SafeHeaders {

    /** By name. They hold for pages, files, the API and refusals alike. */
    public static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY", // for browsers that know no frame-ancestors
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private SafeHeaders() {}
}
