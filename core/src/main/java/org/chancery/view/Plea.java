package org.chancery.view;

import java.util.List;
import org.chancery.law.How;

/**
 * What one side says with a rule: that it was breached, or that it justifies what was done. Told, not judged.
 *
 * @param by ISO code of the state it is said for
 * @param speakers who say it, as the dispatches call them
 * @param how as a breach, or as justification
 * @param quotes the words, one a dispatch
 * @param reports how many of the dispatches are no near-copies of each other
 */
public record Plea(String by, List<String> speakers, How how, List<Quote> quotes, int reports) {

    public Plea {
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
    }
}
