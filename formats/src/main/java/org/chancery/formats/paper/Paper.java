package org.chancery.formats.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.formats.paper.Line.Run;

/**
 * A page of a given width on which paragraphs are set.
 *
 * <p>Lines break between words only; a word longer than the line stands alone and juts out. Without colours a trigger
 * is set between asterisks and nothing else is marked.
 */
final class Paper {

    /** Whether inks show. */
    enum Colour {
        NONE,
        ANSI
    }

    private static final int GUTTER = 3;
    private static final int NARROWEST = 28;

    private final Writer out;
    private final int width;
    private final Colour colour;

    Paper(Writer out, int width, Colour colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /** The head of a section, a blank line above it. */
    void heading(String words) throws IOException {
        blank();
        paragraph(0, Line.of(words.toUpperCase(Locale.ROOT), Ink.STRONG));
    }

    /** A line across the page, between one reading and the next. */
    void rule() throws IOException {
        blank();
        paragraph(0, Line.of("─".repeat(width), Ink.FAINT));
        blank();
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Sets a paragraph whose every line begins {@code indent} columns from the left. */
    void paragraph(int indent, Line line) throws IOException {
        paragraph(new Line(), indent, line);
    }

    /**
     * Sets a paragraph beside a label that stands left of its first line, as a date stands beside an event. A label too wide for
     * that has a line of its own.
     */
    void paragraph(Line label, int indent, Line line) throws IOException {
        StringBuilder page = new StringBuilder();
        int column = set(label, page);
        if (column >= indent && column > 0) {
            page.append('\n');
            column = 0;
        }
        page.append(" ".repeat(indent - column));
        column = indent;
        boolean first = true;
        for (List<Run> word : (colour == Colour.ANSI ? line : line.bare()).words()) {
            if (!first && column + 1 + length(word) > width) {
                page.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                page.append(' ');
                column++;
            }
            page.append(inked(word));
            column += length(word);
            first = false;
        }
        out.write(page.append('\n').toString());
    }

    /**
     * Sets two columns side by side, a blank line between their paragraphs; one below the other where the page is too narrow
     * for both.
     */
    void columns(List<Line> left, List<Line> right) throws IOException {
        int each = (width - GUTTER) / 2;
        if (each < NARROWEST) {
            for (Line line : Stream.concat(left.stream(), right.stream()).toList()) {
                paragraph(0, line);
            }
            return;
        }
        List<Row> first = rows(left, each);
        List<Row> second = rows(right, each);
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            Row row = i < first.size() ? first.get(i) : Row.BLANK;
            String beside = i < second.size() ? second.get(i).inked() : "";
            out.write((row.inked() + (beside.isEmpty() ? "" : " ".repeat(Math.max(1, each + GUTTER - row.length())) + beside) + '\n'));
        }
    }

    /** A line as it is set, and how many columns it takes. */
    private record Row(String inked, int length) {
        static final Row BLANK = new Row("", 0);
    }

    private List<Row> rows(List<Line> paragraphs, int most) {
        List<Row> rows = new ArrayList<>();
        for (Line paragraph : paragraphs) {
            if (!rows.isEmpty()) {
                rows.add(Row.BLANK);
            }
            StringBuilder row = new StringBuilder();
            int length = 0;
            for (List<Run> word : (colour == Colour.ANSI ? paragraph : paragraph.bare()).words()) {
                if (length > 0 && length + 1 + length(word) > most) {
                    rows.add(new Row(row.toString(), length));
                    row.setLength(0);
                    length = 0;
                }
                row.append(length == 0 ? "" : " ").append(inked(word));
                length += (length == 0 ? 0 : 1) + length(word);
            }
            rows.add(new Row(row.toString(), length));
        }
        return rows;
    }

    private int set(Line label, StringBuilder page) {
        int column = 0;
        for (List<Run> word : label.words()) {
            page.append(column == 0 ? "" : " ").append(inked(word));
            column += (column == 0 ? 0 : 1) + length(word);
        }
        return column;
    }

    private String inked(List<Run> word) {
        StringBuilder inked = new StringBuilder();
        for (Run run : word) {
            inked.append(colour == Colour.ANSI ? run.ink().on(run.letters()) : run.letters());
        }
        return inked.toString();
    }

    private static int length(List<Run> word) {
        return word.stream()
                .mapToInt(run -> run.letters().codePointCount(0, run.letters().length()))
                .sum();
    }
}
