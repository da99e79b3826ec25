package org.chancery.nlp.parse.nlp4j;

/** Hears how far the one-time packing of the models has come. */
@FunctionalInterface
public interface PackingProgress {

    /** Nobody listens. */
    PackingProgress SILENT = share -> {};

    /**
     * Called now and then while the models are packed, never if they are packed already.
     *
     * @param share how much is done, from 0 to 1; the last call says 1
     */
    void packed(double share);
}
