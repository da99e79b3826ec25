package org.chancery.nlp.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Rows of numbers in a model's file. */
final class Floats {

    private Floats() {}

    static float[] of(double[] exact) {
        float[] floats = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            floats[i] = (float) exact[i];
        }
        return floats;
    }

    static void write(float[] numbers, DataOutputStream out) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    static float[] read(int count, DataInputStream in) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }
}
