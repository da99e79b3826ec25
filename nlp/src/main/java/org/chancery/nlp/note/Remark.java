package org.chancery.nlp.note;

import java.util.List;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;

/** One kind of remark. Safe for several threads. */
@FunctionalInterface
interface Remark {

    /** What a dispatch told wrong: it contradicts itself, the calendar or the tables. */
    String DISCREPANCY = "discrepancy";
    /** What a dispatch takes for law that is none. */
    String MISCONCEPTION = "misconception";

    /** The remarks on a reading, in the order of its text. */
    List<Note> on(Reading reading);
}
