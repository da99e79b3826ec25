package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.nlp.relation.Answers;

/**
 * What a model that has not seen a row says of it: the likeliest type, and how sure it is. NONE is only said of a row that says
 * so of itself, as a coded pair has an act.
 *
 * @param type the likeliest answer to {@link Question#TYPE}
 * @param share of that answer, from 0 to 1
 * @param quad the likeliest quad, "0" of NONE
 * @param quadShare of that quad, from 0 to 1
 * @param told the type a pattern of the codebook tells; "" where none does
 * @param toldShare of that type, from 0 to 1
 */
public record Guess(String type, double share, String quad, double quadShare, String told, double toldShare) {

    /**
     * Of the scores of all types.
     *
     * @param told the type a pattern tells; "" where none does
     */
    static Guess of(double[] scores, Answers all, Example example, String told) {
        boolean acts = !example.type().equals(Answers.NONE);
        List<String> types = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        double most = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElseThrow();
        for (int i = 0; i < scores.length; i++) {
            if (!acts || !all.types().get(i).equals(Answers.NONE)) {
                types.add(all.types().get(i));
                shares.add(Math.exp(scores[i] - most));
            }
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        int best = 0;
        Map<String, Double> quads = new TreeMap<>();
        for (int i = 0; i < types.size(); i++) {
            best = shares.get(i) > shares.get(best) ? i : best;
            quads.merge(Agreement.quad(types.get(i)), shares.get(i) / sum, Double::sum);
        }
        Map.Entry<String, Double> quad = quads.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow();
        int ofTold = types.indexOf(told);
        return new Guess(
                types.get(best),
                shares.get(best) / sum,
                quad.getKey(),
                quad.getValue(),
                told,
                ofTold < 0 ? 0 : shares.get(ofTold) / sum);
    }

    /** Whether the type is the one the row was coded with. */
    boolean isRight(Example example) {
        return type.equals(Answers.joined(example.type()));
    }

    /** Whether the type a pattern tells is the one the row was coded with. */
    boolean isToldRight(Example example) {
        return told.equals(Answers.joined(example.type()));
    }

    /** Whether the quad is that of the type the row was coded with. */
    boolean isQuadRight(Example example) {
        return quad.equals(Agreement.quad(Answers.joined(example.type())));
    }
}
