package org.chancery.formats.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;

/** The head of a page: headline, who reports from where and when, and the file it was. */
final class Heading {

    private final Paper paper;

    Heading(Paper paper) {
        this.paper = paper;
    }

    void write(Reading reading) throws IOException {
        Dispatch dispatch = reading.dispatch();
        String title = dispatch.title();
        if (title != null) {
            paper.paragraph(0, Line.of(title, Ink.STRONG));
        }
        paper.paragraph(0, Line.of(String.join(" · ", origin(dispatch)), Ink.FAINT));
        paper.paragraph(0, Line.of(dispatch.source(), Ink.FAINT));
    }

    private static List<String> origin(Dispatch dispatch) {
        List<String> parts = new ArrayList<>();
        if (dispatch.agency() != null) {
            parts.add(dispatch.agency());
        }
        if (!dispatch.authors().isEmpty()) {
            parts.add("by " + String.join(", ", dispatch.authors()));
        }
        Dateline dateline = dispatch.dateline();
        if (dateline != null && dateline.place() != null) {
            parts.add(dateline.place());
        }
        LocalDate published = dispatch.published();
        parts.add(published == null ? "day of publication unknown" : Days.full(published));
        return parts;
    }
}
