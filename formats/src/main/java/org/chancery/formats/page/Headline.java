package org.chancery.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
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

    private static final Pattern SUFFIX = Pattern.compile("(?<!\\s)\\s++(?:[|•»«·–—-]|::)\\s++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final double AGREES = 0.6;
    private static final int BRIEF = 4;

    private Headline() {}

    static @Nullable String of(Document page, JsonLd data) {
        List<String> told = told(page, data);
        List<Set<String>> words = told.stream().map(Headline::words).toList();
        for (Element heading : page.select("h1, [itemprop=headline], h2")) {
            String text = Prose.clean(heading.text());
            Set<String> own = words(text);
            if (words.stream().anyMatch(title -> agree(own, title))) {
                return text;
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
    private static boolean agree(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both > 0 && both >= AGREES * Math.max(one.size(), other.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** The title without " | Name of the Site" at its end, or at its beginning. */
    private static String withoutSite(String title, @Nullable String site) {
        List<MatchResult> cuts = SUFFIX.matcher(title).results().toList();
        for (MatchResult cut : cuts) {
            if (site != null && cut.start() == site.length() && title.regionMatches(true, 0, site, 0, cut.start())) {
                return title.substring(cut.end());
            }
        }
        int end = title.length();
        for (int i = cuts.size() - 1; i >= 0 && isSite(title.substring(cuts.get(i).end(), end), title, cuts.get(i), site); i--) {
            end = cuts.get(i).start();
        }
        return title.substring(0, end);
    }

    /** Whether what stands behind a cut is the name of the site, or short and behind a bar, with a headline before it. */
    private static boolean isSite(String last, String title, MatchResult cut, @Nullable String site) {
        boolean named = site != null && (agree(words(last), words(site)) || last.equalsIgnoreCase(site.replace(" ", "")));
        boolean barred = "|•»«·:".indexOf(cut.group().strip().charAt(0)) >= 0;
        return named || barred && words(last).size() <= BRIEF && hasWords(title, cut.start());
    }

    /** Whether a beginning of a title has as many different words as make a headline. */
    private static boolean hasWords(String title, int end) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(title).region(0, end);
        while (words.size() < BRIEF && word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words.size() >= BRIEF;
    }
}
