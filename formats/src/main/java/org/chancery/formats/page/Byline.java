package org.chancery.formats.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.formats.prose.Agencies;
import org.chancery.formats.prose.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who signs a page: people, and the agency or publisher. */
final class Byline {

    private static final Pattern BY = Pattern.compile("(?i)^(?:written\\s+|reported\\s+|posted\\s+)?(?:by|por|par|von|di|de)\\b[:\\s]+");
    private static final Pattern BETWEEN = Pattern.compile("(?i)(?<!\\s)\\s*+(?:,|;|\\||&|\\band\\b|\\bund\\b|\\bet\\b|(?<=\\p{Ll}{3})\\.\\s)\\s*+");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?is)(?<!\\s)\\s*+(?:\\||•|·|—|–|\\(|@|\\bfor\\b|\\bin\\s|\\bfrom\\b|\\bpublished\\b|\\bupdated\\b|\\bposted\\b|\\d).*+");
    private static final Pattern END_OF_NAME = Pattern.compile("(?<![\\s,.;:–-])[\\s,.;:–-]++$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s+[\\p{L}'’.-]+){1,5}");
    private static final Set<String> NO_NAMES = Set.of(
            "staff", "admin", "editor", "editors", "newsroom", "desk", "team",
            "reporter", "reporters", "correspondent", "writer", "contributor", "service", "online", "news", "wire",
            "editorial", "board", "agency", "agencies", "follow", "email", "twitter", "author", "byline", "press", "media",
            "business", "magazine", "times", "tribune", "insider", "international", "daily", "herald", "tv", "radio",
            "blog", "post", "journal", "network", "group");
    private static final Pattern SLOGAN = Pattern.compile("(?s)^@|(?<!\\s)\\s++[|•].*+");
    private static final int MOST = 12;

    private Byline() {}

    /** The people who sign it. */
    static List<String> authors(Document page, JsonLd data) {
        List<String> told = people(data.authors());
        if (told.isEmpty()) {
            String meta = Meta.first(
                    page, "author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author", "dcterms.creator");
            told = meta == null ? List.of() : people(List.of(meta));
        }
        if (told.isEmpty()) {
            told = people(visible(page));
        }
        return told;
    }

    /** The agency that signs it; where none does, the publisher. */
    static @Nullable String agency(Document page, JsonLd data) {
        List<String> signs = new ArrayList<>(data.authors());
        String meta = Meta.first(page, "author", "parsely-author", "sailthru.author", "byl");
        if (meta != null) {
            signs.add(meta);
        }
        signs.addAll(visible(page));
        for (String sign : signs) {
            for (String part : BETWEEN.split(BY.matcher(sign).replaceFirst(""))) {
                String agency = Agencies.named(part);
                if (agency != null) {
                    return agency;
                }
            }
        }
        String publisher = data.publisher();
        String site = publisher == null
                ? Meta.first(page, "og:site_name", "publisher", "dc.publisher", "application-name")
                : publisher;
        return site == null ? null : SLOGAN.matcher(site).replaceFirst("");
    }

    private static List<String> visible(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select("[itemprop=author], [rel=author], [class*=byline], [class*=author]")) {
            Element name = element.selectFirst("[itemprop=name]");
            String text = Prose.clean((name == null ? element : name).text());
            boolean tells = BY.matcher(text).find() || !element.attr("rel").isEmpty() || element.hasAttr("itemprop");
            if (tells && !text.isEmpty() && text.length() < 120) {
                found.add(text);
            }
            if (found.size() >= MOST) {
                break;
            }
        }
        return found;
    }

    private static List<String> people(List<String> signs) {
        Set<String> people = new LinkedHashSet<>();
        for (String sign : signs) {
            String names = BY.matcher(sign).replaceFirst("");
            for (String part : BETWEEN.split(names)) {
                String name = END_OF_NAME.matcher(AFTER_NAME.matcher(part).replaceFirst("")).replaceFirst("").strip();
                if (isPerson(name) && people.stream().noneMatch(known -> extend(known, name))) {
                    people.add(name.equals(name.toUpperCase(Locale.ROOT)) ? inMixedCase(name) : name);
                }
            }
        }
        return List.copyOf(people);
    }

    /** Whether one is the other with more after it: "Ann Lee" and "Ann Lee November". */
    private static boolean extend(String known, String name) {
        return name.startsWith(known + " ") || known.startsWith(name + " ");
    }

    private static String inMixedCase(String capitals) {
        StringBuilder mixed = new StringBuilder(capitals.length());
        boolean within = false;
        for (char c : capitals.toCharArray()) {
            mixed.append(within ? Character.toLowerCase(c) : c);
            within = Character.isLetter(c);
        }
        return mixed.toString();
    }

    private static boolean isPerson(String name) {
        if (!NAME.matcher(name).matches() || Agencies.named(name) != null) {
            return false;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.]+")) {
            if (NO_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
