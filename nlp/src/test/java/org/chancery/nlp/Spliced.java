package org.chancery.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Pieces of the examples' texts put together anew: sentences of several dispatches in disorder, some cut in the middle, with
 * what breaks offsets between them and within words.
 */
final class Spliced {

    /** Emoji of one and several pairs, accents apart, marks of direction, joiners, white space of all sorts, a lone surrogate. */
    private static final List<String> BETWEEN = List.of(
            " \uD83D\uDE00 ", "\uD83C\uDDEA\uD83C\uDDE8", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\u200F", "\u202Btext\u202C", "\r\n", "\r\n\r\n", "\t", "\n\n",
            "\u00A0", "\u2028", "\uFEFF", "\uD800", "\u0000", "İstanbul", "ﬁ", "ß", " «", "» ", "\u3000", "…");
    private static final List<String> WITHIN = List.of("\u0301", "\u200B", "\u00AD", "\u0327", "\u200D", "\uD83D\uDE00");
    private static final List<String> PIECES = pieces();

    private Spliced() {}

    /** So many pieces, in the order in which they make a text; the same seed makes the same. */
    static List<String> of(long seed, int number) {
        Random random = new Random(seed);
        List<String> spliced = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            int at = random.nextInt(piece.length());
            spliced.add(switch (random.nextInt(6)) {
                case 0 -> piece.substring(at);
                case 1 -> piece.substring(0, at);
                case 2 -> piece.substring(0, at) + pick(WITHIN, random) + piece.substring(at);
                default -> piece;
            });
            spliced.add(random.nextInt(3) == 0 ? pick(BETWEEN, random) : " ");
        }
        return spliced;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** The examples cut where a sentence may end. */
    private static List<String> pieces() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "dispatches"))) {
            List<String> pieces = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                for (String piece : Files.readString(file).split("(?<=[.!?][”\"’]?)\\s+|\n\n")) {
                    if (!piece.isBlank()) {
                        pieces.add(piece);
                    }
                }
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
