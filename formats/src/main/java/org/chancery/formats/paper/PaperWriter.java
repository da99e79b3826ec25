package org.chancery.formats.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.view.LawSheet;

/** Lays readings out for a person: the heading, what happened when, who said what, which rules that engages, and remarks. */
public final class PaperWriter implements ReadingWriter {

    private final Writer out;
    private final Paper paper;
    private final Phrases phrases = new Phrases();
    private final Detail detail;
    private int written;

    private PaperWriter(OutputStream stream, int width, Paper.Colour colour, Detail detail) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        this.paper = new Paper(out, width, colour);
        this.detail = detail;
    }

    /** A writer without colours, {@code width} characters wide; triggers stand between asterisks. */
    public static PaperWriter plain(OutputStream stream, int width, Detail detail) {
        return new PaperWriter(stream, width, Paper.Colour.NONE, detail);
    }

    /** A writer with ANSI colours, {@code width} characters wide. */
    public static PaperWriter coloured(OutputStream stream, int width, Detail detail) {
        return new PaperWriter(stream, width, Paper.Colour.ANSI, detail);
    }

    @Override
    public void write(Reading reading) throws IOException {
        if (written++ > 0) {
            paper.rule();
        }
        new Heading(paper).write(reading);
        if (isCoded(reading)) {
            Names names = new Names(reading, phrases);
            new Timeline(paper, phrases, names, detail).write(reading);
            new Speeches(paper, names).write(reading);
            law(reading);
        }
        new Remarks(paper).write(reading);
        paper.flush();
    }

    private void law(Reading reading) throws IOException {
        LawSheet sheet = LawSheet.of(reading, reading.law().stream());
        if (!sheet.rules().isEmpty()) {
            paper.heading("The law");
            new LawText(paper, phrases).sheet(sheet);
        }
    }

    /** Whether its words were read. Of a dispatch in a foreign tongue it would be wrong to say that nothing happened. */
    private static boolean isCoded(Reading reading) {
        return reading.notes().stream().noneMatch(note -> note.kind().equals(Note.LANGUAGE));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
