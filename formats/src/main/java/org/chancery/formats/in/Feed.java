package org.chancery.formats.in;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.chancery.formats.page.PageReader;
import org.chancery.formats.prose.Agencies;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.Day;
import org.chancery.formats.prose.Prose;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the entries of an RSS or Atom feed, each a dispatch: its headline and as much of its text as the feed gives. */
final class Feed {

    private static final int WORDS_OF_A_NAME = 6;

    private final Registrar registrar;
    private final PageReader pages;

    Feed(Registrar registrar, PageReader pages) {
        this.registrar = registrar;
        this.pages = pages;
    }

    Stretch read(String source, Decoder.Decoded decoded) throws IOException {
        SyndFeed feed = parse(decoded.text());
        String publisher = line(feed.getTitle());
        List<Arrival> arrivals = new ArrayList<>();
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            number++;
            String link = entry.getLink();
            String name = link == null || link.isBlank() ? source + "#" + number : link.strip();
            try {
                Article article = article(entry, publisher, language(feed));
                arrivals.add(registrar.register(article, entry.getUri(), name, decoded.warnings()));
            } catch (Refusal e) {
                arrivals.add(Refusal.failure(source + "#" + number, e));
            }
        }
        if (arrivals.isEmpty()) {
            throw new Refusal("The feed has no entries.", "Try again later, or another feed.");
        }
        return Stretch.of(arrivals);
    }

    /** The items of a feed with what it says of each; a dispatch goes by the hash of its words, not by its item's own name. */
    Syndication items(String source, Decoder.Decoded decoded) throws Refusal {
        SyndFeed feed = parse(decoded.text());
        String publisher = line(feed.getTitle());
        List<Syndication.Item> items = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String link = link(entry, source);
            Article article = article(entry, publisher, language(feed));
            Arrival arrival;
            try {
                arrival = registrar.register(article, null, link == null ? source : link, decoded.warnings());
            } catch (Refusal e) {
                arrival = Refusal.failure(link == null ? source : link, e);
            }
            String words = article.isEmpty() ? "" : article.text();
            items.add(new Syndication.Item(entry.getUri(), link, article.title(), article.published(), words, arrival));
        }
        return new Syndication(publisher, items);
    }

    /** The address of an entry's page; null where it gives none that leads anywhere. */
    private static @Nullable String link(SyndEntry entry, String source) {
        String link = entry.getLink();
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            return URI.create(source).resolve(link.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static SyndFeed parse(String text) throws Refusal {
        try {
            WireFeedInput input = new Shallow();
            input.setAllowDoctypes(false);
            return new SyndFeedImpl(input.build(new StringReader(text.strip().replaceFirst("^\uFEFF", ""))));
        } catch (FeedException | IllegalArgumentException e) {
            throw new Refusal(
                    "The feed cannot be parsed (%s).".formatted(e.getMessage()), "Check that it was saved in full.");
        }
    }

    /** Reads feeds as deep as feeds are: the parser takes the square of the depth, and megabytes of opening tags would keep it for hours. */
    private static final class Shallow extends WireFeedInput {

        private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
        private static final String DEEPEST = "1000";

        Shallow() {
            super(false, Locale.ROOT);
        }

        @Override
        protected SAXBuilder createSAXBuilder() {
            SAXBuilder builder = super.createSAXBuilder();
            builder.setProperty(DEPTH, DEEPEST);
            return builder;
        }
    }

    private Article article(SyndEntry entry, @Nullable String publisher, String language) {
        List<String> authors = authors(entry);
        String agency = authors.stream()
                .map(Agencies::named)
                .filter(name -> name != null)
                .findFirst()
                .orElse(publisher);
        return new Article(
                line(entry.getTitle()),
                agency,
                authors.stream().filter(author -> Agencies.named(author) == null).toList(),
                day(entry),
                language,
                pages.paragraphs(longest(entry)));
    }

    /** The fullest of what the entry gives: its contents or its description. */
    private static String longest(SyndEntry entry) {
        String longest = "";
        for (SyndContent content : entry.getContents()) {
            if (content.getValue() != null && content.getValue().length() > longest.length()) {
                longest = content.getValue();
            }
        }
        SyndContent description = entry.getDescription();
        boolean fuller = description != null
                && description.getValue() != null
                && description.getValue().length() > longest.length();
        return fuller ? description.getValue() : longest;
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> authors = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            if (person.getName() != null) {
                authors.add(Prose.clean(person.getName()));
            }
        }
        if (authors.isEmpty() && entry.getAuthor() != null) {
            authors.add(Prose.clean(entry.getAuthor()));
        }
        authors.removeIf(author -> author.isEmpty() || author.split(" ").length > WORDS_OF_A_NAME);
        return authors;
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        LocalDate day = date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        return day == null || day.getYear() < Day.EARLIEST || day.getYear() > Day.LATEST ? null : day;
    }

    private static String language(SyndFeed feed) {
        String tag = feed.getLanguage() == null ? "" : feed.getLanguage().toLowerCase(Locale.ROOT);
        return tag.matches("[a-z]{2}(?:[-_].*)?") ? tag.substring(0, 2) : Article.UNDETERMINED;
    }

    private static @Nullable String line(@Nullable String value) {
        String cleaned = value == null ? "" : Prose.clean(Jsoup.parseBodyFragment(value).text());
        return cleaned.isEmpty() ? null : cleaned;
    }
}
