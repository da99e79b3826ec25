package org.chancery.formats.page;

import org.chancery.formats.prose.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page, by whichever attribute names them. */
final class Meta {

    private Meta() {}

    /** The content of the first of these that the page has; null where it has none of them. */
    static @Nullable String first(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                if (!name.equalsIgnoreCase(meta.attr("property"))
                        && !name.equalsIgnoreCase(meta.attr("name"))
                        && !name.equalsIgnoreCase(meta.attr("itemprop"))) {
                    continue;
                }
                String content = Prose.clean(meta.attr("content"));
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return null;
    }
}
