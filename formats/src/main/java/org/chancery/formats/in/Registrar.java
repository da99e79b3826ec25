package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Makes an article a dispatch: gives it its id, its source and, where it states no day of publication, the user's. */
final class Registrar {

    /** No dispatch is longer: this is a book of four hundred pages, and reading it would take minutes. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final @Nullable LocalDate defaultDay;

    Registrar(@Nullable LocalDate defaultDay) {
        this.defaultDay = defaultDay;
    }

    /**
     * The article as a dispatch.
     *
     * @param id the input's own id of it; where there is none, the hash of source and text becomes its id
     * @throws Refusal if the article has no words, or more than a dispatch can have
     */
    Arrival.Received register(Article article, @Nullable String id, String source, List<String> warnings)
            throws Refusal {
        if (article.isEmpty()) {
            throw new Refusal("There is no article in it.", "Give the article itself, not a page that leads to it.");
        }
        String text = article.text();
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal(
                    "Its text has %,d characters; no dispatch has more than %,d.".formatted(text.length(), MOST_CHARACTERS),
                    "Cut it into single dispatches.");
        }
        String address = Prose.line(source);
        String own = id == null ? "" : Prose.line(id);
        LocalDate published = article.published();
        Dispatch dispatch = new Dispatch(
                own.isEmpty() ? hash(address, text) : own,
                address,
                article.title(),
                article.agency(),
                article.authors(),
                null,
                published == null ? defaultDay : published,
                article.language(),
                text);
        return new Arrival.Received(dispatch, warnings);
    }

    /** The first 16 hexadecimal digits of SHA-256 over source, a line feed and text in UTF-8. */
    static String hash(String source, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(source.getBytes(UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not.", e);
        }
    }
}
