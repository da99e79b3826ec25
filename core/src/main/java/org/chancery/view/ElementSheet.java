package org.chancery.view;

import java.util.List;
import org.chancery.law.Finding;

/**
 * What all dispatches have to say on an element of a rule.
 *
 * @param says the element
 * @param status contested if one of them contests it, or else reported if one reports it
 * @param quotes the words, one a dispatch, of those that report or contest it
 */
public record ElementSheet(String says, Finding.Status status, List<Quote> quotes) {

    public ElementSheet {
        quotes = List.copyOf(quotes);
    }
}
