package org.chancery.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may do with an answer: the header {@code Content-Security-Policy}. */
public final class ContentPolicy {

    /** Name of the header. */
    public static final String HEADER = "Content-Security-Policy";

    /** For an answer of which a browser should make nothing at all. */
    public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final String DESK = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
            + " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /** Files of the desk itself may run and style; nothing that stands in a page may, and nothing from elsewhere. */
    public static void desk(Context request) {
        request.header(HEADER, DESK);
    }

    /**
     * A page that is one file, as a memorandum: nothing of it runs, and it is styled by its own style alone.
     *
     * @param html the page, with one {@code <style>} or none
     */
    public static void page(Context request, String html) {
        String open = "<style>";
        int start = html.indexOf(open);
        int end = html.indexOf("</style>", start);
        String style = start < 0 || end < 0 ? "'none'" : "'sha256-%s'".formatted(hash(html.substring(start + open.length(), end)));
        request.header(HEADER, "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'".formatted(style));
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
