package org.chancery.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.Furniture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article of a web page. Safe for use by several threads. */
public final class PageReader {

    private static final Pattern LANGUAGE = Pattern.compile("^([a-z]{2})(?:[-_].*)?$");

    /**
     * The article. Where the page has none, its paragraphs are empty.
     *
     * @param html the page
     * @param address where it was found, which may tell the day of publication
     */
    public Article read(String html, String address) {
        Document page = Jsoup.parse(html, address);
        JsonLd data = JsonLd.of(page);
        String title = Headline.of(page, data);
        String agency = Byline.agency(page, data);
        List<String> authors = Byline.authors(page, data);
        LocalDate published = PublicationDay.of(page, data, address);
        String language = language(page, data);
        List<String> paragraphs = body(page.body());
        return new Article(title, agency, authors, published, language, withoutTitle(paragraphs, title));
    }

    /** The paragraphs of a piece of HTML that is all article, as an entry of a feed is. */
    public List<String> paragraphs(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Pruner.prune(body);
        return Blocks.of(body).stream()
                .filter(block -> block.isProse() || block.linkShare() < 0.8)
                .map(Block::text)
                .filter(text -> !Furniture.isFurniture(text))
                .toList();
    }

    private static List<String> body(Element body) {
        Pruner.prune(body);
        return BodyText.of(BodyFinder.find(body));
    }

    private static List<String> withoutTitle(List<String> paragraphs, @Nullable String title) {
        if (title != null && !paragraphs.isEmpty() && paragraphs.get(0).equalsIgnoreCase(title)) {
            return paragraphs.subList(1, paragraphs.size());
        }
        return paragraphs;
    }

    private static String language(Document page, JsonLd data) {
        Element root = page.selectFirst("html");
        String[] told = {
            root == null ? null : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang"),
            data.language(),
            Meta.first(page, "og:locale", "language", "dc.language")
        };
        for (String tag : told) {
            Matcher matcher = LANGUAGE.matcher(tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return Article.UNDETERMINED;
    }
}
