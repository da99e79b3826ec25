package org.chancery.formats.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article.
 *
 * <p>Every block of prose counts for the elements around it, every other block against them. The element with the most
 * left holds all of the article and as little else as can be.
 */
final class BodyFinder {

    private BodyFinder() {}

    static Element find(Element page) {
        Map<Element, Double> worth = new HashMap<>();
        List<Block> blocks = Blocks.of(page);
        for (Block block : blocks) {
            double value = value(block);
            for (Element e = block.owner(); e != null; e = e.parent()) {
                worth.merge(e, value, Double::sum);
                if (e == page) {
                    break;
                }
            }
        }
        Element best = page;
        double most = 0;
        for (Element element : page.getAllElements()) {
            double value = worth.getOrDefault(element, 0.0) * bonus(element);
            // Of equals the inner one is taken: it comes later.
            if (value >= most) {
                most = value;
                best = element;
            }
        }
        return best;
    }

    private static double value(Block block) {
        if (block.isProse()) {
            return Math.min(block.words(), 150) * (1 - block.linkShare());
        }
        if (block.isCell() && block.linkShare() < 0.5) {
            return 0;
        }
        return block.isHeading() || block.tag().equals("p") ? -1 : -3 - 0.3 * Math.min(block.words(), 20);
    }

    private static double bonus(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return 3;
        }
        if (ClassWords.isBody(element)) {
            return 1.15;
        }
        return element.normalName().equals("article") ? 1.05 : 1;
    }
}
