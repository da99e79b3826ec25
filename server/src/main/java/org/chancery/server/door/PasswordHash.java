package org.chancery.server.door;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a password: {@code pbkdf2-sha256$600000$SALT$KEY}, the salt and the key in base 64. The cost stands in it, so
 * that a later program can raise it and still know old ones.
 */
final class PasswordHash {

    /** Rounds of PBKDF2 with HMAC-SHA-256, as OWASP's Password Storage Cheat Sheet advises since 2023. */
    static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private final int rounds;
    private final byte[] salt;
    private final byte[] key;

    private PasswordHash(int rounds, byte[] salt, byte[] key) {
        this.rounds = rounds;
        this.salt = salt;
        this.key = key;
    }

    /** Hashes a password with a salt of its own. */
    static PasswordHash of(String password) {
        byte[] salt = Secret.random(SALT_BYTES);
        return new PasswordHash(ROUNDS, salt, derive(password, salt, ROUNDS));
    }

    /** A hash that no password fits: names that are unknown are checked against it, and take as long as those that are known. */
    static PasswordHash ofNobody() {
        return new PasswordHash(ROUNDS, Secret.random(SALT_BYTES), Secret.random(KEY_BITS / Byte.SIZE));
    }

    /**
     * Reads its text.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    static PasswordHash parse(String text) {
        String[] parts = text.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("A password of the table account is kept in a way this program does not know. Set it anew.");
        }
        return new PasswordHash(Integer.parseInt(parts[1]), Base64.getDecoder().decode(parts[2]), Base64.getDecoder().decode(parts[3]));
    }

    /** Whether a password fits. It takes as long for one that is nearly right as for one that is not. */
    boolean fits(String password) {
        return MessageDigest.isEqual(key, derive(password, salt, rounds));
    }

    /** Whether a password fits what is kept, if anything is. The work is the same where nothing is. */
    static boolean fits(@Nullable PasswordHash kept, String password) {
        return (kept == null ? ofNobody() : kept).fits(password);
    }

    /** Whether it costs less to guess than what is made today. */
    boolean isOutdated() {
        return rounds < ROUNDS;
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        // keyboards differ in how they compose letters with accents
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec specification = new PBEKeySpec(letters, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(specification).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with HMAC-SHA-256.", e);
        } finally {
            specification.clearPassword();
        }
    }

    /** Its text. */
    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "%s$%d$%s$%s".formatted(SCHEME, rounds, encoder.encodeToString(salt), encoder.encodeToString(key));
    }
}
