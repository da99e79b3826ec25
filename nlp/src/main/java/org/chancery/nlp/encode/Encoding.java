package org.chancery.nlp.encode;

import java.util.List;
import org.chancery.text.Span;

/**
 * The vectors of one text.
 *
 * <p>At each depth every piece has one vector. A stretch of text is given by the mean of the pieces that touch it.
 */
public final class Encoding {

    private final int[] starts;
    private final int[] ends;
    private final float[][] depths;
    private final int width;

    /**
     * @param starts where each piece begins in the text; −1 for marks that are no text
     * @param ends where each piece ends, exclusive; −1 for marks
     * @param depths for each depth the vectors of all pieces, one after the other
     * @param width how many numbers one vector has
     */
    public Encoding(int[] starts, int[] ends, List<float[]> depths, int width) {
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.depths = depths.toArray(float[][]::new);
        this.width = width;
    }

    /** How many depths there are. */
    public int depths() {
        return depths.length;
    }

    /** How many numbers one vector has. */
    public int width() {
        return width;
    }

    /**
     * Writes the mean of all pieces, marks included, to {@code into}, beginning at {@code at}.
     *
     * @return true: every text has pieces
     */
    public boolean pool(int depth, float[] into, int at) {
        return mean(depth, wholeText(), into, at);
    }

    /**
     * Writes the mean of the pieces that touch any of {@code spans} to {@code into}, beginning at {@code at}: zeros where
     * none does.
     *
     * @return whether any does
     */
    public boolean pool(int depth, List<Span> spans, float[] into, int at) {
        boolean[] chosen = new boolean[starts.length];
        for (int i = 0; i < starts.length; i++) {
            for (Span span : spans) {
                chosen[i] |= starts[i] >= 0 && starts[i] < span.end() && ends[i] > span.start();
            }
        }
        return mean(depth, chosen, into, at);
    }

    private boolean[] wholeText() {
        boolean[] all = new boolean[starts.length];
        java.util.Arrays.fill(all, true);
        return all;
    }

    private boolean mean(int depth, boolean[] chosen, float[] into, int at) {
        double[] sum = new double[width];
        int count = 0;
        float[] vectors = depths[depth];
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                count++;
                for (int k = 0; k < width; k++) {
                    sum[k] += vectors[i * width + k];
                }
            }
        }
        for (int k = 0; k < width; k++) {
            into[at + k] = count == 0 ? 0 : (float) (sum[k] / count);
        }
        return count > 0;
    }
}
