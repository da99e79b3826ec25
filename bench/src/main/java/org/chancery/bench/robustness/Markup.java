package org.chancery.bench.robustness;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A text with entities, plain or as a web page. */
final class Markup {

    private Markup() {}

    static String entities(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#8217;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                default -> {
                    if (c > 127) {
                        written.append("&#x%x;".formatted(c));
                    } else {
                        written.appendCodePoint(c);
                    }
                }
            }
        });
        return written.toString();
    }

    /** The first paragraph is its headline. */
    static String page(String text) {
        int end = text.indexOf("\n\n");
        String title = end < 0 ? "" : entities(text.substring(0, end));
        String body = Arrays.stream(text.substring(Math.max(end, 0)).strip().split("\n\n"))
                .map(paragraph -> "<p>" + entities(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
                <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <article><h1>%s</h1>
                %s
                </article></body></html>
                """
                .formatted(title, title, body);
    }
}
