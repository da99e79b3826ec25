package org.chancery.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.prose.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page.
 *
 * <p>The visible heading is taken where the page's own data agree with it in most words; else what the data say, without
 * the name of the site.
 */
final class Headline {

    private static final Pattern SUFFIX = Pattern.compile("\\s+(?:[|•»«·]|::)\\s+|\\s+[-–—]\\s+");
    private static final double AGREES = 0.6;

    private Headline() {}

    static @Nullable String of(Document page, JsonLd data) {
        List<String> told = told(page, data);
        for (Element heading : page.select("h1, [itemprop=headline], h2")) {
            String text = Prose.clean(heading.text());
            for (String title : told) {
                if (agree(text, title)) {
                    return text;
                }
            }
        }
        if (!told.isEmpty()) {
            return told.get(0);
        }
        Element first = page.selectFirst("h1");
        String text = first == null ? "" : Prose.clean(first.text());
        return text.isEmpty() ? null : text;
    }

    /** What the page's data say, the most reliable first. */
    private static List<String> told(Document page, JsonLd data) {
        List<String> told = new ArrayList<>();
        String site = Meta.first(page, "og:site_name", "application-name");
        String headline = data.headline();
        for (String title : Arrays.asList(
                headline == null ? null : Jsoup.parseBodyFragment(headline).text(),
                Meta.first(page, "og:title", "twitter:title", "dc.title", "headline", "parsely-title"),
                page.title())) {
            String cleaned = title == null ? "" : withoutSite(Prose.clean(title), site);
            if (!cleaned.isEmpty()) {
                told.add(cleaned);
            }
        }
        return told;
    }

    /** Whether most words of either are words of the other. */
    private static boolean agree(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= AGREES * Math.max(a.size(), b.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** The title without " | Name of the Site" at its end, or at its beginning. */
    private static String withoutSite(String title, @Nullable String site) {
        Matcher cut = SUFFIX.matcher(title);
        int from = -1;
        int to = -1;
        while (cut.find()) {
            String before = title.substring(0, cut.start());
            if (site != null && before.equalsIgnoreCase(site)) {
                return title.substring(cut.end());
            }
            from = cut.start();
            to = cut.end();
        }
        if (from < 0) {
            return title;
        }
        String last = title.substring(to);
        boolean named = site != null && (agree(last, site) || last.equalsIgnoreCase(site.replace(" ", "")));
        boolean barred = "|•»«·:".indexOf(title.substring(from, to).strip().charAt(0)) >= 0;
        boolean brief = words(last).size() <= 4 && words(title.substring(0, from)).size() >= 4;
        return named || (barred && brief) ? withoutSite(title.substring(0, from), site) : title;
    }
}
