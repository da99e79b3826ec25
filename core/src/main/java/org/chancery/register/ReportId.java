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
    private static final int LENGTH = 10;

    /**
     * A short name for people to type: {@code E} and ten letters and digits of a hash. An occurrence goes by the name of its
     * first report, and is found by that of any.
     */
    public String shortName() {
        byte[] hash = sha256(dispatch + '\n' + event + '\n' + dyad);
        StringBuilder name = new StringBuilder("E");
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | (hash[i] & 0xff);
        }
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
        }
        return name.toString();
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
