package org.chancery.nlp.encode;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Cuts a text into word pieces as uncased BERT models expect them: lower case, no accents, marks apart, and each word
 * into the longest pieces the vocabulary has, from the left.
 *
 * <p>Gives what the Hugging Face tokenizer of the same model gives, without native code. Source: Devlin et al. 2019, the
 * {@code BertNormalizer}, {@code BertPreTokenizer} and {@code WordPiece} of the tokenizers library.
 */
final class WordPieceCutter {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int begin;
    private final int end;
    private final int unknown;

    WordPieceCutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.begin = vocabulary.number("[CLS]");
        this.end = vocabulary.number("[SEP]");
        this.unknown = vocabulary.number("[UNK]");
    }

    /**
     * Cuts a text.
     *
     * @param text any text
     * @param most how many pieces to give at most, the two marks included; what is beyond is left out
     */
    Pieces cut(String text, int most) {
        Cutting cutting = new Cutting(most);
        cutting.add(begin, -1, -1);
        StringBuilder word = new StringBuilder();
        int[] from = new int[LONGEST_WORD + 8];
        int[] to = new int[LONGEST_WORD + 8];
        int at = 0;
        while (at < text.length() && !cutting.isFull()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isSpace(letter)) {
                flush(word, from, to, cutting);
            } else if (!isDropped(letter)) {
                if (standsAlone(letter)) {
                    flush(word, from, to, cutting);
                }
                String plain = plain(letter);
                for (int i = 0; i < plain.length(); i++) {
                    if (word.length() == from.length) {
                        from = Arrays.copyOf(from, from.length * 2);
                        to = Arrays.copyOf(to, to.length * 2);
                    }
                    from[word.length()] = at;
                    to[word.length()] = next;
                    word.append(plain.charAt(i));
                }
                if (standsAlone(letter)) {
                    flush(word, from, to, cutting);
                }
            }
            at = next;
        }
        flush(word, from, to, cutting);
        return cutting.closed(end);
    }

    private void flush(StringBuilder word, int[] from, int[] to, Cutting into) {
        if (word.length() == 0) {
            return;
        }
        int mark = into.size();
        int start = 0;
        boolean known = word.codePointCount(0, word.length()) <= LONGEST_WORD;
        while (known && start < word.length()) {
            int stop = word.length();
            int number = -1;
            while (stop > start && number < 0) {
                number = vocabulary.number((start > 0 ? "##" : "") + word.substring(start, stop));
                stop -= number < 0 ? 1 : 0;
            }
            known = number >= 0;
            if (known) {
                into.add(number, from[start], to[stop - 1]);
                start = stop;
            }
        }
        if (!known) {
            into.backTo(mark);
            into.add(unknown, from[0], to[word.length() - 1]);
        }
        word.setLength(0);
    }

    private static String plain(int letter) {
        if (letter < 128) {
            return String.valueOf((char) Character.toLowerCase(letter));
        }
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder();
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> kept.append(Character.toString(c).toLowerCase(java.util.Locale.ROOT)));
        return kept.toString();
    }

    private static boolean isSpace(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || Character.isWhitespace(letter)
                || Character.getType(letter) == Character.SPACE_SEPARATOR || letter == 0x85;
    }

    private static boolean isDropped(int letter) {
        int type = Character.getType(letter);
        return letter == 0 || letter == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT
                || type == Character.PRIVATE_USE || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    private static boolean standsAlone(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> letter < 128
                    ? letter > 32 && letter < 127 && !Character.isLetterOrDigit(letter)
                    : isChinese(letter);
        };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /** Pieces as they are found. */
    private static final class Cutting {

        private final int most;
        private int[] ids = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;

        Cutting(int most) {
            this.most = most;
        }

        int size() {
            return size;
        }

        boolean isFull() {
            return size >= most - 1;
        }

        void backTo(int mark) {
            size = mark;
        }

        void add(int id, int start, int end) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            ids[size] = id;
            starts[size] = start;
            ends[size++] = end;
        }

        Pieces closed(int endMark) {
            size = Math.min(size, most - 1);
            add(endMark, -1, -1);
            return new Pieces(Arrays.copyOf(ids, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
