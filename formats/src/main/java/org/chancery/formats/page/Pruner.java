package org.chancery.formats.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.formats.prose.Furniture;
import org.chancery.formats.prose.Prose;
import org.jsoup.nodes.Element;

/**
 * Cuts from a page what is surely no part of its article: by tag, by what its class and id call it, by being invisible.
 *
 * <p>Names lie. A part that holds most of the page's prose is kept whatever it is called, and one around what calls
 * itself the body of an article is kept with less.
 */
final class Pruner {

    private static final String UNSEEN = "script, style, noscript, template, svg, title, link, meta, canvas, iframe, object,"
            + " embed, video, audio, picture, map, math, progress";
    private static final String NEVER_TEXT = "button, select, textarea, input, option, datalist, dialog, amp-ad, nav,"
            + " header, footer, aside, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
            + " [role=contentinfo], [role=complementary], [role=dialog], [role=alertdialog], [role=menu], [role=search],"
            + " [itemprop=description]";
    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Set<String> KEPT =
            Set.of("html", "body", "article", "main", "h1", "table", "tbody", "thead", "tr", "td", "th");
    private static final String BODIES = "[itemprop=articleBody], article, main";
    private static final String QUOTED_POST = "blockquote.twitter-tweet, blockquote.instagram-media";

    /** Shares of the page's prose above which a part is kept. */
    private static final double MOST = 0.75;

    private static final double MUCH = 0.3;

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Set<Element> aroundBody = new HashSet<>();
    private int total;

    private Pruner() {}

    static void prune(Element body) {
        body.select(UNSEEN).remove();
        new Pruner().cut(body);
    }

    private void cut(Element body) {
        for (Block block : Blocks.of(body)) {
            if (block.isProse()) {
                total += block.words();
                for (Element e = block.owner(); e != null; e = e.parent()) {
                    prose.merge(e, block.words(), Integer::sum);
                }
            }
        }
        for (Element element : body.getAllElements()) {
            if (share(element) >= MUCH && (element.is(BODIES) || ClassWords.isBody(element))) {
                for (Element e = element; e != null; e = e.parent()) {
                    aroundBody.add(e);
                }
            }
        }
        for (Element element : body.select("[style]")) {
            if (INVISIBLE.matcher(element.attr("style")).find() && share(element) <= MOST) {
                element.remove();
            }
        }
        for (Element element : body.select(NEVER_TEXT)) {
            remove(element, body);
        }
        for (Element card : Cards.in(body)) {
            remove(card, body);
        }
        List<Element> all = body.getAllElements();
        for (Element element : all) {
            if (element.parent() != null
                    && !KEPT.contains(element.normalName())
                    && ClassWords.isFurniture(element)) {
                remove(element, body);
            }
        }
        for (Element heading : body.select("h2, h3, h4, h5, h6")) {
            if (heading.parent() != null && Furniture.isFurniture(Prose.clean(heading.text()))) {
                removeSection(heading, body);
            }
        }
    }

    /** Cuts a heading such as "Most read" with what follows it, up to the next heading of its rank. */
    private void removeSection(Element heading, Element body) {
        Element next = heading.nextElementSibling();
        while (next != null && !next.normalName().equals(heading.normalName()) && share(next) < MUCH) {
            Element after = next.nextElementSibling();
            remove(next, body);
            next = after;
        }
        heading.remove();
    }

    private void remove(Element element, Element body) {
        if (element == body || element.selectFirst(QUOTED_POST) != null) {
            return;
        }
        if (share(element) <= (aroundBody.contains(element) ? MUCH : MOST)) {
            element.remove();
        }
    }

    private double share(Element element) {
        return (double) prose.getOrDefault(element, 0) / Math.max(1, total);
    }
}
