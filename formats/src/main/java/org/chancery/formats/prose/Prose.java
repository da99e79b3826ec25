package org.chancery.formats.prose;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Cleans a stretch of running text to one line.
 *
 * <p>Entities are resolved, characters composed (NFC), all white space becomes single blanks, and what is not seen
 * (zero-width characters, soft hyphens, direction marks, controls and the codes that steer a terminal) goes. Non-breaking
 * hyphens become hyphens, and half a surrogate pair U+FFFD.
 * Quotation marks and dashes stay as they are: they carry meaning.
 */
public final class Prose {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char DROP = '\0';
    private static final char ESCAPE = '\u001B';
    /** What colours a terminal or names its window (ECMA-48): no words. */
    private static final Pattern TERMINAL_CODE = Pattern.compile(
            "\u001B(?:\\[[0-?]*+[ -/]*+[@-~]|\\][^\u0007\u001B]{0,200}+(?:\u0007|\u001B\\\\)|[@-Z^_])");

    private Prose() {}

    /** The cleaned text, without white space at its ends; empty where nothing is left. */
    public static String clean(String raw) {
        return line(raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, true) : raw);
    }

    /** The same for words that are no HTML: entities stay as they are. */
    public static String line(String raw) {
        String text = raw.indexOf(ESCAPE) < 0 ? raw : TERMINAL_CODE.matcher(raw).replaceAll("");
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = isHalf(text, i) ? '\uFFFD' : plain(text.charAt(i));
            if (c == DROP) {
                continue;
            }
            if (c == ' ') {
                blank = true;
                continue;
            }
            if (blank && !clean.isEmpty()) {
                clean.append(' ');
            }
            blank = false;
            clean.append(c);
        }
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean.toString()
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Whether half of a surrogate pair stands there without the other half, which no encoding can write. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** What a character becomes: itself, a blank, a plainer character or {@link #DROP}. */
    private static char plain(char c) {
        if (c > ' ' && c < 0x7F) {
            return c;
        }
        if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85) {
            return ' ';
        }
        if (c < ' ' || c == 0x7F) {
            return DROP;
        }
        if (c < 0xA0) {
            return ofWindows(c);
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c == 0x2010 || c == 0x2011) {
            return '-';
        }
        return isUnseen(c) ? DROP : c;
    }

    private static boolean isUnseen(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0xFFFC
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** C1 controls are no text; where they stand, a windows-1252 quotation mark or dash was meant. */
    private static char ofWindows(char control) {
        if (control == ' ') {
            return ' ';
        }
        char meant = new String(new byte[] {(byte) control}, WINDOWS).charAt(0);
        return meant < 0xA0 || meant == 0xFFFD ? DROP : meant;
    }
}
