package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Which word a feature looks at.
 *
 * @param source the word in work or, in a parser, the top of the stack ({@code i}), the next word ({@code j}) or one down the
 *     stack ({@code k})
 * @param window how many words on in the sentence; for {@code k} how far down the stack
 * @param relation from there over the tree made so far; null to stay
 */
record Location(Source source, int window, @Nullable Relation relation) {

    static Location of(FeatureItem item) {
        return new Location(item.source, item.window, item.relation);
    }

    static void write(PackWriter out, Location location) throws IOException {
        out.text(location.source.name());
        out.integer(location.window);
        out.text(location.relation == null ? "" : location.relation.name());
    }

    static Location read(PackReader in) {
        Source source = Source.valueOf(in.text());
        int window = in.integer();
        String relation = in.text();
        return new Location(source, window, relation.isEmpty() ? null : Relation.valueOf(relation));
    }
}
