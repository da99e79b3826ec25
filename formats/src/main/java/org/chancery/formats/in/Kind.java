package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an input is, told from its first bytes. */
enum Kind {
    TEXT,
    PAGE,
    FEED,
    /** JSON objects, one a line or one after the other. */
    JSON_LINES,
    /** An array of JSON objects. */
    JSON_ARRAY,
    WARC;

    /** How many bytes are looked at. */
    static final int HEAD = 8192;

    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("\u00FD7zXZ", "an XZ archive"),
            Map.entry("7z\u00BC\u00AF", "a 7-Zip archive"),
            Map.entry("\u007FELF", "a program"));
    private static final Pattern PREFACE = Pattern.compile("(?s)(?:<\\?.*?(?:\\?>|$)\\s*+|<!--.*?(?:-->|$)\\s*+)*+");
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s++([\\w:]++)[^>]*+>\\s*+");
    private static final Pattern FEED_START = Pattern.compile("<(?:rss|feed|rdf:rdf|(?:atom|a|ns\\d):feed)\\b");
    private static final Pattern PAGE_TAG = Pattern.compile("<(?:html|head|body|title|meta|link|script|style|div|p|h[1-6]"
            + "|article|main|section|header|table|span|a|base|noscript|center|font|br|ul|ol)\\b[^<>]*>");
    private static final Pattern OBJECT = Pattern.compile("(?s)\\{\\s*[\"}].*");
    private static final Pattern ARRAY = Pattern.compile("(?s)\\[\\s*\\{\\s*[\"}].*");

    /**
     * The kind of an input.
     *
     * @param head its first {@link #HEAD} bytes, or all it has
     * @throws Refusal if it is of a kind that is not read, named in the message
     */
    static Kind of(byte[] head) throws Refusal {
        String raw = new String(head, ISO_8859_1);
        if (raw.startsWith("WARC/")) {
            return WARC;
        }
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (raw.startsWith(foreign.getKey())) {
                throw new Refusal(
                        "It is %s.".formatted(foreign.getValue()), "Save its words as a plain text or HTML file first.");
            }
        }
        String text = decoded(head, raw);
        if (isJunk(text)) {
            throw new Refusal(
                    "It is binary data, not text.",
                    "Give text, HTML, RSS or Atom, JSONL or WARC; each may be packed by gzip or Zstandard.");
        }
        return ofText(text.strip());
    }

    private static Kind ofText(String text) throws Refusal {
        if (text.startsWith("<")) {
            return ofMarkup(text.toLowerCase(Locale.ROOT));
        }
        if (OBJECT.matcher(text).matches()) {
            return JSON_LINES;
        }
        return ARRAY.matcher(text).matches() ? JSON_ARRAY : TEXT;
    }

    private static Kind ofMarkup(String text) throws Refusal {
        String root = afterPreface(text);
        Matcher doctype = DOCTYPE.matcher(root);
        if (doctype.lookingAt()) {
            if (doctype.group(1).equals("html")) {
                return PAGE;
            }
            root = afterPreface(root.substring(doctype.end()));
        }
        if (FEED_START.matcher(root).lookingAt()) {
            return FEED;
        }
        if (root.isEmpty() || PAGE_TAG.matcher(root).find()) {
            return PAGE;
        }
        if (text.startsWith("<?xml")) {
            throw new Refusal("It is XML, but neither a feed nor a page.", "Give RSS, Atom or HTML.");
        }
        return TEXT;
    }

    private static String afterPreface(String text) {
        Matcher preface = PREFACE.matcher(text);
        return preface.lookingAt() ? text.substring(preface.end()) : text;
    }

    private static String decoded(byte[] head, String raw) {
        Wide.Form wide = Wide.of(head);
        if (wide != null) {
            return wide.text(head);
        }
        return raw.startsWith("\u00EF\u00BB\u00BF") ? raw.substring(3) : raw;
    }

    /** Text has no NUL and next to no control characters. */
    private static boolean isJunk(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && "\n\r\t\f\u000B\u001B".indexOf(c) < 0) {
                controls++;
            }
        }
        return controls * 50 > text.length();
    }
}
