package org.chancery.nlp.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/**
 * A word, number or mark as the grammar of time sees it: finer than the parser's tokens, so that "2017-22", "mid-2019"
 * and "(1962)" are read alike however they were cut.
 *
 * @param form as written
 * @param key in lower case, without the period of an abbreviation
 * @param span where it stands in the text
 * @param token the token it is part of
 */
record Piece(String form, String key, Span span, Token token) {

    /** The pieces of a sentence, in order. */
    static List<Piece> of(ParsedSentence sentence) {
        List<Piece> pieces = new ArrayList<>(sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            cut(token, pieces);
        }
        return pieces;
    }

    private static void cut(Token token, List<Piece> pieces) {
        String form = token.form();
        int at = 0;
        while (at < form.length()) {
            int end = isWord(form, at) ? wordEnd(form, at) : at + 1;
            String part = form.substring(at, end);
            int start = token.span().start() + at;
            boolean whole = token.span().length() == form.length();
            Span span = whole ? new Span(start, start + part.length()) : token.span();
            pieces.add(new Piece(part, key(part), span, token));
            at = end;
        }
    }

    private static int wordEnd(String form, int start) {
        int at = start;
        while (at < form.length() && (isWord(form, at) || isInner(form, at))) {
            at++;
        }
        boolean abbreviation = at < form.length() && form.charAt(at) == '.' && Character.isLetter(form.charAt(at - 1));
        return abbreviation ? at + 1 : at;
    }

    private static boolean isWord(String form, int at) {
        char c = form.charAt(at);
        return Character.isLetterOrDigit(c) || (c == '\'' || c == '’') && at + 1 < form.length();
    }

    private static boolean isInner(String form, int at) {
        return ".,:".indexOf(form.charAt(at)) >= 0
                && at + 1 < form.length()
                && Character.isLetterOrDigit(form.charAt(at + 1));
    }

    private static String key(String part) {
        String lower = part.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean abbreviation = lower.length() > 2 && lower.endsWith(".") && lower.indexOf('.') == lower.length() - 1;
        return abbreviation ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether it begins with a capital letter. */
    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it is nothing but digits. */
    boolean isDigits() {
        return form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Its value, if it is one to four digits; else −1. */
    int number() {
        return isDigits() && form.length() <= 4 ? Integer.parseInt(form) : -1;
    }
}
