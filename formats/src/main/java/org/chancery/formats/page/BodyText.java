package org.chancery.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.prose.Day;
import org.chancery.formats.prose.Furniture;
import org.jsoup.nodes.Element;

/** The paragraphs of an article's body, with what stands between them and is none of it left out. */
final class BodyText {

    private static final Set<String> RUNNING =
            Set.of("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt", "td", "th");

    /** The share of prose in paragraph elements from which on text outside of them is suspect. */
    private static final double REGULAR = 0.7;

    private static final Pattern DATELINE = Pattern.compile("[\\p{Lu} .'’-]{3,40}+,(?=.*\\p{Ll})(?<day>.{6,60}+)");

    private final Element root;
    private final boolean isBody;
    private final boolean isRegular;
    private final List<Block> kept = new ArrayList<>();

    private BodyText(Element root) {
        this.root = root;
        this.isBody = ClassWords.isBody(root);
        List<Block> blocks = Blocks.of(root);
        this.isRegular = isRegular(blocks);
        for (Block block : blocks) {
            if (belongs(block)) {
                kept.add(block);
            }
        }
    }

    static List<String> of(Element root) {
        return new BodyText(root).paragraphs();
    }

    private List<String> paragraphs() {
        int first = 0;
        while (first < kept.size() && !begins(kept.get(first))) {
            first++;
        }
        if (first > 0 && first < kept.size() && isDateline(kept.get(first - 1).text())) {
            first--;
        }
        int last = kept.size() - 1;
        while (last >= first && !ends(kept.get(last))) {
            last--;
        }
        List<Block> body = first > last ? kept : kept.subList(first, last + 1);
        return body.stream().map(Block::text).toList();
    }

    /** Whether it is a dateline on a line of its own: a place in capitals, and a day. A byline with its day has no such capitals. */
    private static boolean isDateline(String text) {
        Matcher line = DATELINE.matcher(text);
        return line.matches() && Day.in(line.group("day")).isPresent();
    }

    private boolean begins(Block block) {
        return block.isProse() || (isBody && RUNNING.contains(block.tag()));
    }

    private boolean ends(Block block) {
        return !block.isHeading() && (block.isProse() || isBody || RUNNING.contains(block.tag()));
    }

    private boolean belongs(Block block) {
        if (Furniture.isFurniture(block.text())) {
            return false;
        }
        if (block.linkShare() > 0.6 && !block.isProse()) {
            return false;
        }
        if (block.isWithin("figcaption", root) || block.tag().equals("h1")) {
            return false;
        }
        return !isRegular || block.isProse() || RUNNING.contains(block.tag());
    }

    private static boolean isRegular(List<Block> blocks) {
        int regular = 0;
        int all = 0;
        for (Block block : blocks) {
            if (block.isProse()) {
                all += block.words();
                regular += RUNNING.contains(block.tag()) ? block.words() : 0;
            }
        }
        return regular >= REGULAR * all;
    }
}
