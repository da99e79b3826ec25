package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters.
 *
 * <p>The steps: a byte order mark settles it, and so do the zeros of UTF-16; bytes that are valid UTF-8 are UTF-8, unless the charset they declare is of
 * more than one byte a character; else the charset declared by the header, then by the document itself, is taken; else
 * windows-1252. Where UTF-8 is declared, or mostly kept, and some bytes break it, those become U+FFFD and a warning
 * tells how many.
 */
final class Decoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARATION = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*+=\\s*+(?:[\"']\\s*+)?([\\w:.-]++)|<\\?xml[^>]{0,100}?encoding\\s*+=\\s*+[\"']([\\w:.-]++)");
    /** Labels that browsers read as another charset than their name says. */
    private static final Map<String, String> READ_AS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j");

    private Decoder() {}

    /**
     * Text read from bytes.
     *
     * @param warnings what did not fit, mostly empty
     */
    record Decoded(String text, List<String> warnings) {}

    /**
     * Decodes a document.
     *
     * @param declared the charset its HTTP header names, null where there is none
     */
    static Decoded decode(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        Wide.Form wide = Wide.of(bytes);
        if (wide != null) {
            return told(wide.text(bytes), "UTF-16");
        }
        Charset charset = charset(declared);
        if (charset == null) {
            charset = declaredWithin(bytes);
        }
        if (charset == null || charset.equals(UTF_8) || charset.newEncoder().maxBytesPerChar() <= 1) {
            String text = strictly(bytes);
            if (text != null) {
                return new Decoded(text, List.of());
            }
        }
        if (charset == null) {
            return keepsUtf8(bytes) ? utf8(bytes, 0) : new Decoded(new String(bytes, WINDOWS), List.of());
        }
        if (!charset.equals(UTF_8)) {
            return told(new String(bytes, charset), charset.name());
        }
        return keepsUtf8(bytes)
                ? utf8(bytes, 0)
                : new Decoded(
                        new String(bytes, WINDOWS),
                        List.of("It declares UTF-8 and is not; it was read as windows-1252. Declare its true charset."));
    }

    private static Decoded utf8(byte[] bytes, int from) {
        return told(new String(bytes, from, bytes.length - from, UTF_8), "UTF-8");
    }

    /** The text, with a warning where some of it was not valid in its charset. */
    private static Decoded told(String text, String charset) {
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(
                text,
                broken == 0
                        ? List.of()
                        : List.of("%d %s not valid %s and shown as \uFFFD. Save it as UTF-8."
                                .formatted(broken, broken == 1 ? "place is" : "places are", charset)));
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether most of the bytes beyond ASCII form UTF-8 characters. */
    private static boolean keepsUtf8(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        return beyond - broken > broken;
    }

    private static @Nullable Charset declaredWithin(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        if (head.indexOf('<') < 0) {
            return null;
        }
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            Charset charset = charset(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (charset != null) {
                // A document that could be searched for a declaration is not UTF-16, whatever it says.
                return charset.name().startsWith("UTF-16") ? UTF_8 : charset;
            }
        }
        return null;
    }

    private static @Nullable Charset charset(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String name = label.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(READ_AS.getOrDefault(name, name));
            return charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WINDOWS : charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
