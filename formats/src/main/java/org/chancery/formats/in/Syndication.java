package org.chancery.formats.in;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.formats.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * An RSS or Atom feed as one who watches it sees it: item by item, with what tells one from another.
 *
 * @param title of the feed; null where it has none
 * @param items in the feed's order; mostly the latest first
 */
public record Syndication(@Nullable String title, List<Item> items) {

    public Syndication {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param id its own name, as the feed gives it; null where it gives none
     * @param link the address of its page; null where it gives none
     * @param title its headline; null where it has none
     * @param published when, by the feed; null where it does not say
     * @param words headline and text as the feed gives them; empty where it gives none
     * @param arrival the dispatch that the feed's own words make, or why they make none
     */
    public record Item(
            @Nullable String id,
            @Nullable String link,
            @Nullable String title,
            @Nullable LocalDate published,
            String words,
            Arrival arrival) {}

    /**
     * Reads a feed. One that has no items is none to refuse: there may be some tomorrow.
     *
     * @throws Refusal if the page is no feed, or one that cannot be parsed
     */
    public static Syndication of(Answer.Page page) throws Refusal {
        byte[] bytes = page.bytes();
        try {
            if (bytes.length > 0 && Kind.of(Arrays.copyOf(bytes, Math.min(bytes.length, Kind.HEAD))) == Kind.FEED) {
                return new Feed(new Registrar(null), new PageReader())
                        .items(page.address().toString(), Decoder.decode(bytes, page.charset()));
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException e) {
            throw new Refusal("It cannot be read (%s).".formatted(e.getMessage()), "Check the address.");
        }
        throw new Refusal("It is no RSS or Atom feed.", "Give the address of the feed, not of the page that links to it.");
    }
}
