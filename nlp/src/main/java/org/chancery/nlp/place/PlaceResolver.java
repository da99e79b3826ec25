package org.chancery.nlp.place;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.PlaceMention;
import org.chancery.text.Span;
import org.chancery.world.Place;

/** Answers which place words of one dispatch mean. */
public final class PlaceResolver {

    private final List<PlaceMention> mentions;

    /** @param mentions the places of the dispatch, as {@link PlaceFinder} found them */
    public PlaceResolver(List<PlaceMention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /** All mentions, in the order of the text. */
    public List<PlaceMention> mentions() {
        return mentions;
    }

    /** The mention that shares words with {@code span}; the longest where several do. */
    public Optional<PlaceMention> mentionAt(Span span) {
        PlaceMention longest = null;
        for (PlaceMention mention : mentions) {
            if (mention.span().overlaps(span)
                    && (longest == null || mention.span().length() > longest.span().length())) {
                longest = mention;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The place words within {@code span} name; empty where they name none, or one the gazetteer lacks. */
    public Optional<Place> at(Span span) {
        return mentionAt(span).flatMap(mention -> Optional.ofNullable(mention.place()));
    }

    /** The mentions that lie wholly within {@code span}, in order. */
    public List<PlaceMention> within(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
    }
}
