package org.chancery.nlp.time;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** The pieces of one sentence with the words of the language: what the grammar looks at. Beyond the ends all is empty. */
final class Pieces {

    private final List<Piece> pieces;
    private final TimeWords words;

    Pieces(ParsedSentence sentence, TimeWords words) {
        this.pieces = Piece.of(sentence);
        this.words = words;
    }

    int size() {
        return pieces.size();
    }

    TimeWords words() {
        return words;
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    @Nullable Piece at(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : null;
    }

    /** The word in lower case; empty beyond the ends. */
    String key(int index) {
        Piece piece = at(index);
        return piece == null ? "" : piece.key();
    }

    /** The part-of-speech tag of the word's token; empty beyond the ends. */
    String tag(int index) {
        Piece piece = at(index);
        return piece == null ? "" : piece.token().tag();
    }

    /** Whether the word is one of {@code keys}. */
    boolean is(int index, String... keys) {
        String key = key(index);
        for (String each : keys) {
            if (each.equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word belongs to {@code kind}. */
    boolean isOf(String kind, int index) {
        return words.is(kind, key(index));
    }

    /** Whether the words from {@code index} on are {@code keys}. */
    boolean follow(int index, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            if (!key(index + i).equals(keys[i])) {
                return false;
            }
        }
        return true;
    }

    Optional<String> meaning(String kind, int index) {
        return words.meaning(kind, key(index));
    }

    Optional<Unit> unit(int index) {
        return words.unit(key(index));
    }

    /** The digits at {@code index}, one to four of them; −1 where there are none. */
    int digits(int index) {
        Piece piece = at(index);
        return piece == null ? -1 : piece.number();
    }

    /** Whether the parser's name finder calls the word a date or a time. */
    boolean isNamedTime(int index) {
        Piece piece = at(index);
        return piece != null
                && (piece.token().name().endsWith("DATE") || piece.token().name().endsWith("TIME"));
    }

    /** Whether the word is the subject of a verb: who acts, or is acted on. */
    boolean isSubject(int index) {
        Piece piece = at(index);
        return piece != null && piece.token().relation().startsWith("nsubj");
    }

    /** Whether the word is part of the name of a person, a body, a work and so on. */
    boolean isOtherName(int index) {
        Piece piece = at(index);
        if (piece == null || isNamedTime(index)) {
            return false;
        }
        String name = piece.token().name();
        return name.endsWith("PERSON")
                || name.endsWith("ORG")
                || name.endsWith("WORK_OF_ART")
                || name.endsWith("PRODUCT")
                || name.endsWith("FAC");
    }

    /** Whether {@code index} is the end of the sentence or a mark of punctuation. */
    boolean isBreak(int index) {
        Piece piece = at(index);
        return piece == null || !Character.isLetterOrDigit(piece.form().charAt(0)) && !"$£€'’-–".contains(piece.form());
    }

    boolean isDash(int index) {
        return is(index, "-", "–", "—");
    }
}
