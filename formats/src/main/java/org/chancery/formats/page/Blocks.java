package org.chancery.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.formats.prose.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Divides a part of a page into its blocks of text, in the order they stand. */
final class Blocks {

    private static final Set<String> BREAKING = Set.of(
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
            "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
            "td", "tfoot", "th", "thead", "tr", "ul");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linkedWords;
    private @Nullable Element owner;
    private int breaks;

    private Blocks() {}

    static List<Block> of(Element root) {
        Blocks walk = new Blocks();
        walk.walk(root, root, false);
        walk.end();
        return walk.blocks;
    }

    private void walk(Node node, Element nearest, boolean linked) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), nearest, linked);
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return;
        }
        boolean breaking = BREAKING.contains(tag);
        if (breaking) {
            end();
        }
        Element inner = breaking ? element : nearest;
        boolean innerLinked = linked || (tag.equals("a") && element.hasAttr("href"));
        for (Node child : element.childNodes()) {
            walk(child, inner, innerLinked);
        }
        if (breaking) {
            end();
        }
    }

    private void add(String text, Element nearest, boolean linked) {
        if (text.isBlank()) {
            open.append(' ');
            return;
        }
        if (breaks == 1 && !endsLine()) {
            open.append(' ');
        } else if (breaks > 0) {
            end();
        }
        breaks = 0;
        if (owner == null) {
            owner = nearest;
        }
        open.append(text);
        if (linked) {
            linkedWords += words(Prose.clean(text));
        }
    }

    /** Two line breaks end a paragraph; so does one after the end of a sentence. */
    private void lineBreak() {
        breaks++;
        open.append(' ');
    }

    private boolean endsLine() {
        int last = open.length() - 1;
        while (last >= 0 && Character.isWhitespace(open.charAt(last))) {
            last--;
        }
        return last >= 0 && ".!?:”\"".indexOf(open.charAt(last)) >= 0;
    }

    private void end() {
        Element holder = owner;
        if (holder != null) {
            String text = Prose.clean(open.toString());
            if (!text.isEmpty()) {
                int words = words(text);
                blocks.add(new Block(holder, text, words, Math.min(words, linkedWords)));
            }
        }
        open.setLength(0);
        linkedWords = 0;
        breaks = 0;
        owner = null;
    }

    /** Words as blanks part them; in scripts without blanks two characters are taken for a word. */
    private static int words(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int blanks = 0;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                blanks++;
            } else if (c >= 0x3040 && (Character.isIdeographic(c) || c < 0x3100)) {
                ideographs++;
            }
        }
        return blanks + 1 + ideographs / 2;
    }
}
