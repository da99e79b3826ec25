package org.chancery.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dispatch without its text.
 *
 * @param dispatch its id
 * @param source the path or address it was read from
 * @param title its headline, null where it has none
 * @param agency who signs it, null where nobody is named
 * @param published the day it was published, null where that is not known
 * @param original the dispatch it is a near-copy of; its own id where it is none
 */
public record Heading(
        String dispatch,
        String source,
        @Nullable String title,
        @Nullable String agency,
        @Nullable LocalDate published,
        String original) {}
