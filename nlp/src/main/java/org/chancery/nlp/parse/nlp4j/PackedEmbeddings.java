package org.chancery.nlp.parse.nlp4j;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Word vectors, left in the mapped file. */
final class PackedEmbeddings {

    private final StringTable words;
    private final int dimension;
    private final FloatBuffer values;

    private PackedEmbeddings(StringTable words, int dimension, FloatBuffer values) {
        this.words = words;
        this.dimension = dimension;
        this.values = values;
    }

    static void write(PackWriter out, Map<String, float[]> embeddings) throws IOException {
        int dimension = embeddings.values().iterator().next().length;
        StringTable.write(out, new ArrayList<>(embeddings.keySet()));
        out.integer(dimension);
        out.integer(embeddings.size() * dimension);
        for (float[] vector : embeddings.values()) {
            for (float value : vector) {
                out.real(value);
            }
        }
    }

    static PackedEmbeddings read(PackReader in) {
        return new PackedEmbeddings(StringTable.read(in), in.integer(), in.mappedFloats());
    }

    /** The vector of the word; null if it has none. */
    float @Nullable [] get(String word) {
        int number = words.number(word);
        if (number < 0) {
            return null;
        }
        float[] vector = new float[dimension];
        values.get(number * dimension, vector);
        return vector;
    }
}
