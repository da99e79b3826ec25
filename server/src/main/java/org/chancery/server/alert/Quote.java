package org.chancery.server.alert;

import java.time.LocalDate;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatch says.
 *
 * @param dispatch its id
 * @param event id of the event in its reading
 * @param title its headline; null where it has none
 * @param agency who signs it; null where nobody is named
 * @param published the day; null where it is not known
 * @param words the sentence, on one line; empty where the dispatch is a row of codes
 * @param evidence the clause within the dispatch's text
 */
record Quote(
        String dispatch,
        String event,
        @Nullable String title,
        @Nullable String agency,
        @Nullable LocalDate published,
        String words,
        Span evidence) {}
