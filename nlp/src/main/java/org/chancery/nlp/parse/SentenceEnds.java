package org.chancery.nlp.parse;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Span;

/** Finds where an English sentence ends: which periods are full stops. */
final class SentenceEnds {

    private static final String CLOSERS = "\"”’')]}»";
    private static final String OPENERS = "\"“‘'([{«¿¡";

    private final Abbreviations abbreviations = new Abbreviations();
    private final Set<String> starters = WordList.words("sentence-starters.tsv");
    private final Set<String> clockFollowers = WordList.words("clock-followers.tsv");
    private final Set<String> letteredThings = WordList.words("lettered-things.tsv");

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** The end of the sentence that begins at {@code start}, closing marks included; at most {@code limit}. */
    int next(String text, int start, int limit) {
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (!isEndMark(c)) {
                continue;
            }
            int marksEnd = i + 1;
            while (marksEnd < limit && isEndMark(text.charAt(marksEnd))) {
                marksEnd++;
            }
            int end = marksEnd;
            while (end < limit && isCloser(text.charAt(end))) {
                end++;
            }
            end = strayCloser(text, end, limit);
            if (end == limit || ends(text, new Mark(start, i, marksEnd, end, limit))) {
                return end;
            }
            i = end - 1;
        }
        return limit;
    }

    /**
     * A possible end of a sentence.
     *
     * @param start where the sentence begins
     * @param mark its first end mark
     * @param marksEnd after its last end mark
     * @param end after the closing marks that follow
     * @param limit where the block ends
     */
    private record Mark(int start, int mark, int marksEnd, int end, int limit) {}

    private static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    /** A curly closing mark that a blank has strayed before still closes the sentence it follows. */
    private static int strayCloser(String text, int end, int limit) {
        int i = end;
        while (i < limit && Blocks.isBlank(text.charAt(i))) {
            i++;
        }
        return i > end && i < limit && (text.charAt(i) == '”' || text.charAt(i) == '»') ? i + 1 : end;
    }

    private boolean ends(String text, Mark at) {
        if (!Blocks.isBlank(text.charAt(at.end()))) {
            return endsWithoutBlank(text, at);
        }
        int next = at.end();
        while (next < at.limit() && (Blocks.isBlank(text.charAt(next)) || isOpener(text.charAt(next)))) {
            next++;
        }
        if (next == at.limit()) {
            return true;
        }
        boolean opened = isOpener(text.charAt(next - 1));
        String following = word(text, next, at.limit());
        if (!canBegin(text.charAt(next), following)) {
            return false;
        }
        boolean single = at.marksEnd() - at.mark() == 1 && text.charAt(at.mark()) == '.';
        if (!single || at.end() > at.marksEnd() && text.charAt(at.end() - 1) != ')') {
            return true;
        }
        return opened && starters.contains(following) || fullStop(text, at, following);
    }

    /** Whether a single period before a blank and a word that could begin a sentence is a full stop. */
    private boolean fullStop(String text, Mark at, String following) {
        String word = wordBefore(text, at.start(), at.mark());
        int wordStart = at.mark() - word.length();
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return endsInLetter(text, at.start(), wordStart, word.charAt(0), following);
        }
        if (isNumber(word)) {
            boolean numbersTheItem = Blocks.trim(text, at.start(), wordStart).length() == 0 && word.length() <= 3;
            return !numbersTheItem;
        }
        Abbreviations.Kind kind = abbreviations.kind(word);
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case TITLE -> false;
            case NUMBERED -> !isNumber(following) && !isRoman(following);
            case CALENDAR -> !isNumber(following) && starters.contains(following);
            case CLOCK -> !clockFollowers.contains(following);
            case LOOSE -> starters.contains(following);
        };
    }

    /** A single letter is an initial (J. R. Tolkien) unless what stands before it says otherwise (on X., plan B.). */
    private boolean endsInLetter(String text, int start, int letterStart, char letter, String following) {
        if (Character.isLowerCase(letter)) {
            return true;
        }
        String previous = lastWord(text, start, letterStart).in(text);
        boolean starter = starters.contains(following);
        if (previous.isEmpty()) {
            return false;
        }
        if (letteredThings.contains(previous.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean afterLower = Character.isLowerCase(previous.charAt(0));
        if (letter == 'I' || letter == 'X') {
            return starter || afterLower;
        }
        return starter;
    }

    /** A period with no blank after it ends a sentence only between two whole words: {@code talks.The president}. */
    private static boolean endsWithoutBlank(String text, Mark at) {
        int next = at.end();
        if (isOpener(text.charAt(next)) && next + 1 < at.limit()) {
            next++;
        }
        int before = at.mark();
        while (before > at.start() && Character.isLowerCase(text.charAt(before - 1))) {
            before--;
        }
        boolean closed = at.end() > at.marksEnd();
        return (at.mark() - before >= 3 || closed)
                && (before == at.start() || Character.isUpperCase(text.charAt(before - 1)) || isEdge(text.charAt(before - 1)))
                && next + 1 < at.limit()
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
    }

    private static boolean isEdge(char c) {
        return Blocks.isBlank(c) || isOpener(c) || c == '-' || c == ',';
    }

    /** Whether a sentence can begin with the word: a capital, a figure, or letters that know no case. */
    private static boolean canBegin(char first, String word) {
        if (Character.isLowerCase(first)) {
            return word.startsWith("al-")
                    || word.startsWith("el-")
                    || word.length() > 1 && Character.isUpperCase(word.charAt(1));
        }
        return Character.isLetterOrDigit(first) || Character.isSurrogate(first) || "$€£¥#@•–—-".indexOf(first) >= 0;
    }

    private static String word(String text, int start, int limit) {
        int end = start;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The letters, figures and inner periods that stand right before a period. */
    private static String wordBefore(String text, int start, int mark) {
        int from = mark;
        while (from > start && mark - from < 24) {
            char c = text.charAt(from - 1);
            boolean inner = c == '.' || c == '-' || c == '&' || c == ',' && from < mark && Character.isDigit(text.charAt(from));
            if (!Character.isLetterOrDigit(c) && !(inner && from < mark)) {
                break;
            }
            from--;
        }
        return text.substring(from, mark);
    }

    /** The word that ends before the blanks at {@code before}; empty if punctuation or nothing stands there. */
    private static Span lastWord(String text, int start, int before) {
        int end = before;
        while (end > start && Blocks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return new Span(from, end);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }
}
