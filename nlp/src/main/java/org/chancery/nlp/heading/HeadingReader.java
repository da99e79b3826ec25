package org.chancery.nlp.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.calendar.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * Completes a dispatch from its own text.
 *
 * <p>The lines after the headline are read one by one, as long as each is a byline, a day or an agency; then the dateline
 * at the head of the first paragraph, or of one of the next two where a short standfirst comes before it. What the input
 * stated stands. Safe for several threads.
 */
public final class HeadingReader {

    private static final int LONGEST_HEADLINE = 200;
    private final Byline byline;
    private final DayLine dayLine;
    private final InlineDateline inline;
    private final HeadingLines lines;
    private final Signature signature;

    /**
     * @param names months and weekdays of the language
     * @param words the words of its headings
     */
    public HeadingReader(CalendarNames names, HeadingWords words) {
        this.byline = new Byline(names, words);
        this.dayLine = new DayLine(names, words);
        this.inline = new InlineDateline(names, words);
        this.lines = new HeadingLines(byline, dayLine, inline, words);
        this.signature = new Signature(byline, dayLine, words);
    }

    /** The reader of English headings. */
    public static HeadingReader english() {
        return new HeadingReader(CalendarNames.english(), HeadingWords.english());
    }

    /**
     * Completes one dispatch.
     *
     * @param dispatch the dispatch as its input gave it
     * @param fallback the day of publication where neither the input nor the text states one; null where nobody does
     * @return the same dispatch, with headline, dateline, agency, authors and day of publication as far as they are told
     */
    public Heading read(Dispatch dispatch, @Nullable LocalDate fallback) {
        String text = dispatch.text();
        String title = dispatch.title() != null ? dispatch.title() : headline(text);
        Facts facts = new Facts();
        int bodyStart = lines.read(text, title == null || !text.startsWith(title) ? 0 : title.length(), facts);
        signature.read(text, bodyStart, facts);

        LocalDate known = first(dispatch.published(), fallback);
        LocalDate announced = facts.announced(known);
        LocalDate updated = facts.updated(first(known, announced));
        LocalDate stated = facts.stated(first(dispatch.published(), first(announced, first(updated, fallback))));
        LocalDate published =
                first(dispatch.published(), first(announced, first(stated, first(updated, fallback))));
        Dateline dateline = dispatch.dateline();
        if (dateline == null && (facts.place() != null || stated != null)) {
            dateline = new Dateline(facts.place(), stated);
        }
        List<String> authors = new ArrayList<>(dispatch.authors());
        facts.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
        return new Heading(
                new Dispatch(
                        dispatch.id(),
                        dispatch.source(),
                        title,
                        first(dispatch.agency(), facts.agency()),
                        authors,
                        dateline,
                        published,
                        dispatch.language(),
                        text),
                bodyStart);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    /** The first line, where it stands alone and does not read as a sentence of the body. */
    private @Nullable String headline(String text) {
        int end = text.indexOf('\n');
        if (end <= 0 || end > LONGEST_HEADLINE || end + 1 >= text.length() || text.charAt(end + 1) != '\n') {
            return null;
        }
        String line = text.substring(0, end).stripTrailing();
        boolean sentence = line.endsWith(".") || line.endsWith(":") || line.endsWith(";");
        boolean heading = byline.read(line).isPresent()
                || !dayLine.read(line).isEmpty()
                || inline.at(text, 0).isPresent();
        return sentence || heading || line.isBlank() ? null : line;
    }
}
