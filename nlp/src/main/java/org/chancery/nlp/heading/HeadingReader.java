package org.chancery.nlp.heading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes a dispatch from its own text.
 *
 * <p>The lines after the headline are read one by one, as long as each is a byline, a day or an agency; then the dateline
 * at the head of the first paragraph, or of one of the next two where a short standfirst comes before it. What the input
 * stated stands. Safe for several threads.
 */
public final class HeadingReader {

    private static final int HEADING_LINES = 12;
    private static final int LONGEST_HEADLINE = 200;
    /** How many days a dateline may lie after the day an input states: clocks and calendars of publishers differ. */
    private static final int CLOCKS_APART = 3;

    private static final int LONGEST_STANDFIRST = 200;

    private final HeadingWords words;
    private final Byline byline;
    private final DayLine dayLine;
    private final InlineDateline inline;
    private final Signature signature;

    /**
     * @param names months and weekdays of the language
     * @param words the words of its headings
     */
    public HeadingReader(CalendarNames names, HeadingWords words) {
        this.words = words;
        this.byline = new Byline(names, words);
        this.dayLine = new DayLine(names, words);
        this.inline = new InlineDateline(names, words);
        this.signature = new Signature(byline, words);
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
        Collected collected = new Collected(text, title == null || !text.startsWith(title) ? 0 : title.length());
        collected.lines();
        int bodyStart = collected.bodyStart;
        Signature.Found signed = signature.read(text, bodyStart);

        LocalDate near = dispatch.published() != null ? dispatch.published() : fallback;
        LocalDate announced = day(collected.announced, near);
        LocalDate stated = day(collected.date, near != null ? near : announced);
        if (stated == null && collected.weekday != null && near != null) {
            stated = near.with(TemporalAdjusters.previousOrSame(collected.weekday));
        }
        LocalDate published = first(dispatch.published(), first(announced, first(stated, fallback)));
        Dateline dateline = dispatch.dateline();
        if (dateline == null && (collected.place != null || stated != null)) {
            dateline = new Dateline(collected.place, stated);
        }
        List<String> authors = new ArrayList<>(dispatch.authors().isEmpty() ? collected.authors : dispatch.authors());
        signed.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
        return new Heading(
                new Dispatch(
                        dispatch.id(),
                        dispatch.source(),
                        title,
                        first(dispatch.agency(), first(collected.agency, signed.agency())),
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

    private static @Nullable LocalDate day(@Nullable PartialDate date, @Nullable LocalDate near) {
        if (date == null) {
            return null;
        }
        return near == null ? date.complete().orElse(null) : date.latestBy(near.plusDays(CLOCKS_APART));
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
                || dayLine.read(line).isPresent()
                || inline.at(text, 0).isPresent();
        return sentence || heading || line.isBlank() ? null : line;
    }

    /** What the lines before the body tell. */
    private final class Collected {
        private final String text;
        private int bodyStart;
        private final List<String> authors = new ArrayList<>();
        private @Nullable String agency;
        private @Nullable String place;
        private @Nullable PartialDate date;
        private @Nullable PartialDate announced;
        private @Nullable DayOfWeek weekday;

        Collected(String text, int start) {
            this.text = text;
            this.bodyStart = nextLine(start);
        }

        void lines() {
            for (int i = 0; i < HEADING_LINES && bodyStart < text.length(); i++) {
                int end = lineEnd(bodyStart);
                if (!line(text.substring(bodyStart, end).strip())) {
                    break;
                }
                bodyStart = nextLine(end);
            }
            int paragraph = bodyStart;
            for (int i = 0; i < 3 && paragraph < text.length(); i++) {
                Optional<InlineDateline.Found> found = inline.at(text, paragraph);
                if (found.isPresent()) {
                    take(found.get());
                    return;
                }
                int end = lineEnd(paragraph);
                if (end - paragraph > LONGEST_STANDFIRST) {
                    return;
                }
                paragraph = nextLine(end);
            }
        }

        private int lineEnd(int start) {
            int end = text.indexOf('\n', start);
            return end < 0 ? text.length() : end;
        }

        private int nextLine(int from) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        /** Reads a line that is nothing but heading. */
        private boolean line(String line) {
            Optional<DayLine.Found> day = dayLine.read(line);
            if (day.isPresent()) {
                DayLine.Found found = day.get();
                if (found.announced() && announced == null) {
                    announced = found.date();
                } else if (!found.update() && date == null) {
                    date = found.date();
                }
                return true;
            }
            Optional<Byline.Found> by = byline.read(line);
            if (by.isPresent()) {
                authors.addAll(by.get().authors());
                agency = first(agency, by.get().agency());
                place = first(place, by.get().place());
                return true;
            }
            boolean bracketed = line.startsWith("(") && line.endsWith(")");
            String name = bracketed ? line.substring(1, line.length() - 1) : line;
            if (name.length() < 40 && name.split(" ").length < 5 && words.isAgency(name) && !name.endsWith(".")) {
                agency = first(agency, name);
                return true;
            }
            return false;
        }

        private void take(InlineDateline.Found found) {
            place = first(found.place(), place);
            date = first(found.date(), date);
            weekday = found.weekday();
            agency = first(found.agency(), agency);
            bodyStart = found.end();
        }
    }
}
