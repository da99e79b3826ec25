package org.chancery.nlp.encode;

/**
 * Gives every piece of a text a vector.
 *
 * <p>Safe for several threads; the same text gives the same vectors, whatever else is being encoded.
 */
public interface Encoder extends AutoCloseable {

    /** Encodes a text; of a very long one, its beginning only. */
    Encoding encode(String text);

    /** How many numbers one vector has. */
    int width();

    /** How many depths an encoding has. */
    int depths();

    @Override
    void close();
}
