package org.chancery.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which account it is.
 *
 * @param dispatch id of the dispatch
 * @param event id of the event within the reading
 * @param dyad number of the dyad within the event, from zero
 */
public record ReportId(String dispatch, String event, int dyad) implements Comparable<ReportId> {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS_OF_A_LETTER = 5;
    private static final int LENGTH = 14;

    /** As many characters as the names had that registers before version 9 gave. */
    private static final int FEWEST = 11;

    /**
     * A short name for people to copy: {@code E} and 14 letters and digits of a hash, 70 bits. An occurrence goes by the name of its
     * first report, and is found by that of any.
     */
    public String shortName() {
        byte[] hash = sha256(dispatch + '\n' + event + '\n' + dyad);
        StringBuilder name = new StringBuilder(1 + LENGTH).append('E');
        for (int bit = 0; bit < BITS_OF_A_LETTER * LENGTH; bit += BITS_OF_A_LETTER) {
            int two = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
            name.append(LETTERS.charAt((two >>> (16 - BITS_OF_A_LETTER - bit % 8)) & (LETTERS.length() - 1)));
        }
        return name.toString();
    }

    /** Whether its short name is that, or begins with it: eleven characters are enough, as older registers gave them. */
    public boolean isCalled(String name) {
        return names(name) && shortName().startsWith(name);
    }

    /** Whether it is long enough to tell a report by the beginning of its short name. */
    public static boolean names(String beginning) {
        return beginning.length() >= FEWEST;
    }

    /** The last short name, by the alphabet, that may begin so. */
    public static String lastNamed(String beginning) {
        return beginning + LETTERS.substring(LETTERS.length() - 1).repeat(Math.max(0, 1 + LENGTH - beginning.length()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public int compareTo(ReportId other) {
        int order = dispatch.compareTo(other.dispatch);
        if (order == 0) {
            order = Integer.compare(event.length(), other.event.length());
        }
        if (order == 0) {
            order = event.compareTo(other.event);
        }
        return order != 0 ? order : Integer.compare(dyad, other.dyad);
    }
}
