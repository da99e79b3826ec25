package org.chancery.formats.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** What is wrong with JSON, in words for those who wrote it. */
public final class JsonFault {

    /** What the parser's message ends with where something is not closed: a place of its own making, with names of its settings in it. */
    private static final String PLACE = " (start marker at [Source:";

    private JsonFault() {}

    /** Where the fault is and what it is, to follow "no valid JSON": {@code at column 7 (Unexpected character …)}. */
    public static String of(JsonProcessingException fault) {
        String place = fault.getLocation() == null ? "" : "at column %d ".formatted(fault.getLocation().getColumnNr());
        String said = fault.getOriginalMessage();
        int end = said.indexOf(PLACE);
        String what = fault instanceof StreamConstraintsException ? "too deep or too long" : end < 0 ? said : said.substring(0, end);
        return "%s(%s)".formatted(place, what);
    }
}
