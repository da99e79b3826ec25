package org.chancery.nlp.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Span;

/**
 * A headline in capitals, put as the body writes its words: to a parser CHILE RECALLS ENVOY is a row of names.
 *
 * <p>A word the body always begins with a capital keeps its first, and so does the first word. All others get small letters: a name
 * the body never has is rarer in a headline than a verb it never has.
 */
final class HeadlineCase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private HeadlineCase() {}

    /** The same text, as long as it was, with a headline that has no small letter put so; the text itself where it has some. */
    static String restored(String text, Span headline) {
        String title = headline.in(text);
        if (title.codePoints().anyMatch(Character::isLowerCase) || title.codePoints().filter(Character::isUpperCase).count() < 2) {
            return text;
        }
        Map<String, String> written = written(text.substring(headline.end()));
        StringBuilder restored = new StringBuilder(text);
        Matcher word = WORD.matcher(title);
        while (word.find()) {
            String usual = written.getOrDefault(word.group().toUpperCase(Locale.ROOT), "");
            for (int i = 0; i < word.group().length(); i++) {
                char c = word.group().charAt(i);
                boolean keeps = i < usual.length() && Character.isUpperCase(usual.charAt(i)) || i == 0 && word.start() == 0;
                restored.setCharAt(headline.start() + word.start() + i, keeps ? c : Character.toLowerCase(c));
            }
        }
        return restored.toString();
    }

    /** How the body writes each word, by its letters in capitals: in small letters if it ever does. */
    private static Map<String, String> written(String body) {
        Map<String, String> written = new HashMap<>();
        Matcher word = WORD.matcher(body);
        while (word.find()) {
            String found = word.group();
            written.merge(found.toUpperCase(Locale.ROOT), found, (before, now) -> isSmall(before) ? before : isSmall(now) ? now : before);
        }
        return written;
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
