package org.chancery.formats.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.EventDate;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** Who said what: the statements of each speaker, in the order the speakers come up. */
final class Speeches {

    private static final int MARGIN = 2;

    private final Paper paper;
    private final Names names;

    Speeches(Paper paper, Names names) {
        this.paper = paper;
        this.names = names;
    }

    void write(Reading reading) throws IOException {
        if (reading.statements().isEmpty()) {
            return;
        }
        paper.heading("Who said what");
        Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            bySpeaker
                    .computeIfAbsent(speaker(reading, statement), key -> new ArrayList<>())
                    .add(statement);
        }
        boolean first = true;
        for (Map.Entry<String, List<Statement>> speaker : bySpeaker.entrySet()) {
            if (!first) {
                paper.blank();
            }
            first = false;
            paper.paragraph(0, Line.of(speaker.getKey(), Ink.STRONG));
            for (Statement statement : speaker.getValue()) {
                paper.paragraph(MARGIN, speech(reading, statement));
            }
        }
    }

    private String speaker(Reading reading, Statement statement) {
        String speaker = statement.speaker();
        if (speaker != null) {
            return names.full(speaker);
        }
        Span words = statement.speakerText();
        return words == null ? "Not told who" : words.in(reading.dispatch().text());
    }

    private static Line speech(Reading reading, Statement statement) {
        String text = reading.dispatch().text();
        Span cue = statement.cue();
        Line line = cue == null ? new Line() : Line.of(cue.in(text) + ": ", Ink.FAINT);
        line.add(Quotation.said(text, statement.parts(), statement.direct()));
        List<String> about = new ArrayList<>();
        String medium = statement.medium();
        if (medium != null) {
            about.add(medium);
        }
        EventDate date = statement.date();
        if (date != null) {
            about.add(Days.brief(date.range()));
        }
        return about.isEmpty() ? line : line.add(" · " + String.join(", ", about), Ink.FAINT);
    }
}
