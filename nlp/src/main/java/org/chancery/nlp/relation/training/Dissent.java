package org.chancery.nlp.relation.training;

import java.util.List;

/**
 * Who is right where a pattern of the codebook fits a row: the pattern, or a model that has not seen the row.
 *
 * @param agreed rows of which both say the same
 * @param agreedRight how many of those are right
 * @param differed rows of which they say different things
 * @param patternRight of those, where the pattern is right
 * @param modelRight of those, where the model is
 */
public record Dissent(int agreed, int agreedRight, int differed, int patternRight, int modelRight) {

    /**
     * Counts.
     *
     * @param guesses what was said of each row
     * @param examples the rows, as many
     */
    public static Dissent of(List<Guess> guesses, List<Example> examples) {
        int[] counts = new int[5];
        for (int i = 0; i < guesses.size(); i++) {
            Guess guess = guesses.get(i);
            if (guess.told().isEmpty()) {
                continue;
            }
            boolean same = guess.told().equals(guess.type());
            counts[same ? 0 : 2]++;
            counts[same ? 1 : 3] += guess.isToldRight(examples.get(i)) ? 1 : 0;
            counts[4] += !same && guess.isRight(examples.get(i)) ? 1 : 0;
        }
        return new Dissent(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
