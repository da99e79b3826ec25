package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The first 12 hexadecimal digits of a SHA-256: enough to tell one version of a table from another, not to guard it. */
final class Fingerprint {

    private static final int BYTES = 6;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not.", e);
        }
    }

    /**
     * Of some files that came with the program, names and all.
     *
     * @param beside a class of the module that holds them
     * @param files paths on the class path, below that class's package unless they begin with a slash
     */
    static String of(Class<?> beside, List<String> files) throws IOException {
        Fingerprint all = new Fingerprint();
        for (String file : files) {
            try (InputStream stream = beside.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IOException("The file %s is missing from the program. Build it again, or unpack the release anew.".formatted(file));
                }
                all.add(file.getBytes(UTF_8));
                all.add(stream.readAllBytes());
            }
        }
        return all.digits();
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** The digits; nothing can be added afterwards. */
    String digits() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
