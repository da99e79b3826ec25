package org.chancery.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the teasers of other stories: three or more neighbours of one kind, each with a linked headline and a few words.
 *
 * <p>The items of an article's own list are seldom headed by a link each; where they are and the texts are long, they are
 * no teasers.
 */
final class Cards {

    private static final Set<String> SHAPES = Set.of("li", "article", "div", "section", "a");
    private static final int FEWEST = 3;
    private static final int MOST_BLOCKS = 6;
    private static final int MOST_WORDS = 90;

    private Cards() {}

    /** The teasers on a page, whole, none within another. */
    static List<Element> in(Element body) {
        List<Element> found = new ArrayList<>();
        look(body, found);
        return found;
    }

    private static void look(Element parent, List<Element> found) {
        Map<String, List<Element>> alike = new HashMap<>();
        for (Element child : parent.children()) {
            if (SHAPES.contains(child.normalName())) {
                alike.computeIfAbsent(child.normalName() + "." + child.className(), k -> new ArrayList<>())
                        .add(child);
            }
        }
        List<Element> here = new ArrayList<>();
        for (List<Element> group : alike.values()) {
            if (group.size() >= FEWEST) {
                List<Element> cards = group.stream().filter(Cards::isCard).toList();
                if (cards.size() >= FEWEST && cards.size() * 3 >= group.size() * 2) {
                    here.addAll(cards);
                }
            }
        }
        found.addAll(here);
        for (Element child : parent.children()) {
            if (!here.contains(child)) {
                look(child, found);
            }
        }
    }

    private static boolean isCard(Element element) {
        if (element.selectFirst("a[href]") == null && !element.normalName().equals("a")) {
            return false;
        }
        List<Block> blocks = Blocks.of(element);
        if (blocks.size() < 2 || blocks.size() > MOST_BLOCKS) {
            return false;
        }
        boolean headline = false;
        int plain = 0;
        for (Block block : blocks) {
            headline |= block.words() >= 3 && block.linkShare() > 0.8;
            plain += block.words() - block.linked();
        }
        return headline && plain <= MOST_WORDS;
    }
}
