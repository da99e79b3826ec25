package org.chancery.formats.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Pattern;

/** What is wrong with JSON, in words for those who wrote it. */
public final class JsonFault {

    /** Where the parser adds a place of its own making, with names of its settings in it. */
    private static final Pattern PLACE = Pattern.compile(" \\(start marker at \\[Source:[^\\]]*+\\]\\)");

    private JsonFault() {}

    /** Where the fault is and what it is, to follow "no valid JSON": {@code at column 7 (Unexpected character …)}. */
    public static String of(JsonProcessingException fault) {
        String place = fault.getLocation() == null ? "" : "at column %d ".formatted(fault.getLocation().getColumnNr());
        String what = fault instanceof StreamConstraintsException ? "too deep or too long" : PLACE.matcher(fault.getOriginalMessage()).replaceAll("");
        return "%s(%s)".formatted(place, what);
    }
}
