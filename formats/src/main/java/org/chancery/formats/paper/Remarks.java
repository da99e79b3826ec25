package org.chancery.formats.paper;

import java.io.IOException;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;

/** What a careful reader would remark on. */
final class Remarks {

    private final Paper paper;

    Remarks(Paper paper) {
        this.paper = paper;
    }

    void write(Reading reading) throws IOException {
        if (reading.notes().isEmpty()) {
            return;
        }
        paper.heading("Remarks");
        for (Note note : reading.notes()) {
            paper.paragraph(0, new Line().add(note.text()));
        }
    }
}
