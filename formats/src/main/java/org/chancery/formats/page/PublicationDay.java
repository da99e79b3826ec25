package org.chancery.formats.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.prose.Day;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the day a page was published: in its data, in its time elements, in what stands about its headline, in its address. */
final class PublicationDay {

    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");
    private static final Pattern UPDATED = Pattern.compile("(?i)updated|modified|actualizado|mis à jour|aktualisiert");
    private static final int LONGEST = 90;

    private PublicationDay() {}

    static @Nullable LocalDate of(Document page, JsonLd data, String address) {
        return in(data.published())
                .or(() -> in(Meta.first(
                        page,
                        "article:published_time",
                        "og:article:published_time",
                        "og:published_time",
                        "datePublished",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "published_time",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.date",
                        "dcterms.created",
                        "dcterms.issued",
                        "sailthru.date",
                        "parsely-pub-date",
                        "article.published",
                        "cXenseParse:recs:publishtime",
                        "timestamp",
                        "release_date")))
                .or(() -> timed(page))
                .or(() -> visible(page))
                .or(() -> inAddress(address))
                .orElse(null);
    }

    private static Optional<LocalDate> in(@Nullable String text) {
        return text == null ? Optional.empty() : Day.in(text);
    }

    /** The first time element that tells of publication, else the first one that does not tell of a change. */
    private static Optional<LocalDate> timed(Document page) {
        for (Element marked : page.select("[itemprop=datePublished], time[pubdate]")) {
            Optional<LocalDate> day = day(marked);
            if (day.isPresent()) {
                return day;
            }
        }
        for (Element time : page.select("time")) {
            boolean change = UPDATED.matcher(time.className() + " " + time.attr("itemprop") + " " + around(time))
                    .find();
            Optional<LocalDate> day = change ? Optional.empty() : day(time);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static String around(Element time) {
        Element parent = time.parent();
        return parent == null || parent.text().length() > LONGEST ? time.text() : parent.text();
    }

    private static Optional<LocalDate> day(Element element) {
        return Day.in(element.attr("datetime"))
                .or(() -> Day.in(element.attr("content")))
                .or(() -> Day.in(element.text()));
    }

    /** What calls itself a date by its class, or the short text that follows the headline. */
    private static Optional<LocalDate> visible(Document page) {
        for (Element element :
                page.select("[class*=date], [class*=Date], [class*=publish], [class*=time], [class*=posted], [id*=date]")) {
            String text = element.text();
            if (text.length() <= LONGEST && !UPDATED.matcher(text).find()) {
                Optional<LocalDate> day = Day.in(text);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        Element heading = page.selectFirst("h1");
        for (int up = 0; heading != null && up < 3; up++) {
            for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                if (next.text().length() <= LONGEST) {
                    Optional<LocalDate> day = Day.in(next.text());
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
            heading = heading.parent();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find()
                ? Day.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                : Optional.empty();
    }
}
