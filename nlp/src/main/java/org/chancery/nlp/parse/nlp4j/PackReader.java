package org.chancery.nlp.parse.nlp4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one section of a pack from front to back, in the order it was written. */
final class PackReader {

    private final ByteBuffer section;

    PackReader(ByteBuffer section) {
        this.section = section.order(ByteOrder.LITTLE_ENDIAN);
    }

    int integer() {
        return section.getInt();
    }

    byte[] bytes() {
        byte[] values = new byte[section.getInt()];
        section.get(values);
        return values;
    }

    short[] shorts() {
        short[] values = new short[section.getInt()];
        section.asShortBuffer().get(values);
        section.position(section.position() + Short.BYTES * values.length);
        return values;
    }

    int[] ints() {
        int[] values = new int[section.getInt()];
        section.asIntBuffer().get(values);
        section.position(section.position() + Integer.BYTES * values.length);
        return values;
    }

    long[] longs() {
        long[] values = new long[section.getInt()];
        section.asLongBuffer().get(values);
        section.position(section.position() + Long.BYTES * values.length);
        return values;
    }

    float[] floats() {
        float[] values = new float[section.getInt()];
        section.asFloatBuffer().get(values);
        section.position(section.position() + Float.BYTES * values.length);
        return values;
    }

    /** The next array of floats, left where it is in the mapped file. */
    FloatBuffer mappedFloats() {
        int length = section.getInt();
        FloatBuffer values = section.asFloatBuffer().slice(0, length);
        section.position(section.position() + Float.BYTES * length);
        return values;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() {
        int count = section.getInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }
}
