package org.chancery.nlp.parse.nlp4j;

/**
 * Strings as numbers of 64 bits that can be joined without joining the strings.
 *
 * <p>A fingerprint is the polynomial over the code units of the string, in a fixed odd base, modulo 2<sup>64</sup> (Karp and Rabin,
 * 1987). Of {@code a} and {@code b} and the power of {@code b} follows the fingerprint of {@code a_b}, the form in which NLP4J
 * joins the parts of a feature: so that no feature is ever spelled out. That no two features of a model have the same number is
 * made sure when it is packed.
 */
final class Fingerprint {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = new long[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private Fingerprint() {}

    /** The fingerprint of a string. */
    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The fingerprint of the code units of {@code text} from {@code from} inclusive to {@code to} exclusive. */
    static long of(CharSequence text, int from, int to) {
        long print = 0;
        for (int i = from; i < to; i++) {
            print = print * BASE + text.charAt(i);
        }
        return print;
    }

    /** What a fingerprint is multiplied by when a string of so many code units is put behind it; never 0. */
    static long power(int length) {
        long power = POWERS[Math.min(length, POWERS.length - 1)];
        for (int i = POWERS.length - 1; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /**
     * The fingerprint of two strings with an underscore between.
     *
     * @param rightPower the power of the length of the right string
     */
    static long joined(long left, long right, long rightPower) {
        return (left * BASE + '_') * rightPower + right;
    }
}
