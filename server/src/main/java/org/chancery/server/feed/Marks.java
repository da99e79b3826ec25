package org.chancery.server.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.formats.in.Syndication;

/**
 * By what an item is known again: the name the feed gives it, else its link; and its words, since some feeds give an item a new name
 * each time. An item whose words were changed under the name it had is not a new one.
 */
final class Marks {

    private Marks() {}

    static Set<String> of(Syndication.Item item) {
        Set<String> marks = new LinkedHashSet<>();
        if (item.id() != null && !item.id().isBlank()) {
            marks.add(hash("id " + item.id().strip()));
        } else if (item.link() != null) {
            marks.add(hash("link " + item.link()));
        }
        if (!item.words().isBlank()) {
            marks.add(hash("words " + item.words().replaceAll("\\s+", " ").strip()));
        }
        return marks;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not.", e);
        }
    }
}
