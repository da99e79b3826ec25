package org.chancery.nlp.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much each clue tells for each answer. Of a clue its hash is kept, not its words; weights are 16-bit numbers with one
 * scale for each answer.
 */
final class ClueWeights {

    private static final int MOST_CLUES = 1 << 22;

    private final int answers;
    private final int[] hashes;
    private final float[] scales;
    private final short[] weights;

    private ClueWeights(int answers, int[] hashes, float[] scales, short[] weights) {
        this.answers = answers;
        this.hashes = hashes;
        this.scales = scales;
        this.weights = weights;
    }

    /**
     * Rounds exact weights.
     *
     * @param answers how many answers there are
     * @param exact for each clue its weight for each answer
     */
    static ClueWeights of(int answers, Map<String, double[]> exact) {
        TreeMap<Integer, double[]> byHash = new TreeMap<>();
        exact.forEach((clue, own) -> byHash.merge(hash(clue), own.clone(), ClueWeights::sum));
        float[] scales = new float[answers];
        for (int answer = 0; answer < answers; answer++) {
            double most = 0;
            for (double[] own : byHash.values()) {
                most = Math.max(most, Math.abs(own[answer]));
            }
            scales[answer] = (float) (most / Short.MAX_VALUE);
        }
        int[] hashes = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] weights = new short[hashes.length * answers];
        int at = 0;
        for (double[] own : byHash.values()) {
            for (int answer = 0; answer < answers; answer++) {
                weights[at++] = scales[answer] == 0 ? 0 : (short) Math.round(own[answer] / scales[answer]);
            }
        }
        return new ClueWeights(answers, hashes, scales, weights);
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    /** FNV-1a over UTF-16 code units, with the bits mixed once more (as MurmurHash3 ends). */
    private static int hash(String clue) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < clue.length(); i++) {
            hash = (hash ^ clue.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    /** Adds to the score of each answer what the clues tell. */
    void add(Set<String> clues, double[] scores) {
        long[] sums = new long[answers];
        for (String clue : clues) {
            int at = Arrays.binarySearch(hashes, hash(clue));
            for (int answer = 0; at >= 0 && answer < answers; answer++) {
                sums[answer] += weights[at * answers + answer];
            }
        }
        for (int answer = 0; answer < answers; answer++) {
            scores[answer] += sums[answer] * (double) scales[answer];
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        Floats.write(scales, out);
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }

    static ClueWeights read(int answers, DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_CLUES) {
            throw RelationModel.ofAnotherVersion();
        }
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = in.readInt();
        }
        float[] scales = Floats.read(answers, in);
        short[] weights = new short[count * answers];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort();
        }
        return new ClueWeights(answers, hashes, scales, weights);
    }
}
