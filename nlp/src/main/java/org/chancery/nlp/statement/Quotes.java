package org.chancery.nlp.statement;

import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** The quotations of a text in order, none overlapping, to be looked up by place. */
final class Quotes {

    private final List<Quote> all;

    Quotes(List<Quote> all) {
        this.all = all;
    }

    List<Quote> all() {
        return all;
    }

    /** The quotation, marks included, that holds the offset; null where none does. */
    @Nullable
    Quote at(int offset) {
        int next = firstEndingAfter(offset);
        return next < all.size() && all.get(next).outer().contains(offset) ? all.get(next) : null;
    }

    /** Whether the span lies wholly in one quotation. */
    boolean contain(Span span) {
        Quote quote = at(span.start());
        return quote != null && quote.outer().contains(span);
    }

    /** Whether any quotation shares text with the span. */
    boolean touch(Span span) {
        int next = firstEndingAfter(span.start());
        return next < all.size() && all.get(next).outer().overlaps(span);
    }

    /** The quotations that share text with the span. */
    List<Quote> within(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < all.size() && all.get(to).outer().start() < span.end()) {
            to++;
        }
        return all.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).outer().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
