package org.chancery.reading;

/**
 * A form in which readings are kept: what was written can be read again by this and every later version.
 */
public interface ReadingForm {

    /** The reading in this form; the same reading always gives the same bytes. */
    byte[] write(Reading reading);

    /**
     * The reading that was written.
     *
     * @throws IllegalArgumentException if the bytes hold no reading; the message tells what is amiss
     */
    Reading read(byte[] bytes);
}
