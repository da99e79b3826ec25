package org.chancery.nlp.heading;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dateline at the head of a paragraph or on a line of its own: {@code QUITO, April 6 (Agency) —}.
 *
 * <p>A dateline is
 *
 * <pre>
 *   [note] [agency dash | date dash] [place region*] element* closer
 *   element: date | weekday | hour | agency, each once, after a space, a comma, a period or a dash
 *   closer:  a dash | a period after the slashes of an agency or after a date | a colon | the end of the line
 * </pre>
 *
 * <p>Place, region, date and agency may each be missing, but what there is must be more than a dash after a word. What follows
 * must look like the beginning of a sentence, so that "NATO — which has …" is none.
 */
final class InlineDateline {

    private static final Pattern NOTE = Pattern.compile(
            "\\((?:adds?|updates?|updating|recasts?|rewrites?|corrects?|releads?|repeats?|refiles?|eds?:|changes)\\b[^()\\n]{0,120}\\) ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("\\s*+(?:\\.\\s*+)?(?:[—–―‒_]|--+|(?<=[\\s).])-)\\s*+");
    private static final Pattern COLON = Pattern.compile(":\\s+");
    private static final Pattern PERIOD = Pattern.compile("\\.\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final String OPENING = "\"'“”‘«„¿¡([";

    private final CalendarNames names;
    private final HeadingWords words;

    /** What a dateline tells; {@code end} is where the body begins. */
    record Found(
            @Nullable String place,
            @Nullable PartialDate date,
            @Nullable DayOfWeek weekday,
            @Nullable String agency,
            int end) {}

    InlineDateline(CalendarNames names, HeadingWords words) {
        this.names = names;
        this.words = words;
    }

    /** The dateline that begins at {@code start}, if one does. */
    Optional<Found> at(String text, int start) {
        for (DatelineElements.Letters letters : DatelineElements.Letters.values()) {
            DatelineElements elements = new DatelineElements(new Cursor(text, start, names), words);
            elements.cursor().skip(NOTE);
            Optional<Found> found = placed(elements, letters).or(() -> led(text, start, letters));
            if (found.isPresent()) {
                return found;
            }
        }
        return led(text, start, null);
    }

    private Optional<Found> placed(DatelineElements elements, DatelineElements.Letters letters) {
        boolean bracketed = elements.bracketedPlace();
        return bracketed || elements.place(letters) ? closed(elements, bracketed) : Optional.empty();
    }

    /** A dateline that begins with its agency or its day; after the dash a place may follow, written in {@code letters}. */
    private Optional<Found> led(String text, int start, DatelineElements.@Nullable Letters letters) {
        DatelineElements elements = new DatelineElements(new Cursor(text, start, names), words);
        Cursor cursor = elements.cursor();
        cursor.skip(NOTE);
        if (!elements.date() && !elements.agency()) {
            return Optional.empty();
        }
        elements.following();
        if (!cursor.skip(DASH)) {
            return Optional.empty();
        }
        if (letters != null) {
            return elements.place(letters) ? closed(elements, false) : Optional.empty();
        }
        boolean enough = elements.agency != null || elements.date != null && elements.date.year().isPresent();
        return enough && sentenceFollows(cursor) ? Optional.of(found(elements)) : Optional.empty();
    }

    /** The rest of a dateline whose place is passed. */
    private Optional<Found> closed(DatelineElements elements, boolean led) {
        elements.following();
        Cursor cursor = elements.cursor();
        boolean capitals = elements.inCapitals();
        boolean dated = elements.isDated();
        boolean told = dated || elements.agency != null || led;
        boolean known = elements.agency != null && (words.isAgency(elements.agency) || dated);
        if (!told && elements.isDoubtfulPlace()) {
            return Optional.empty();
        }
        boolean lineEnds = cursor.atLineEnd() && (known || elements.isDayTold());
        boolean setOff = lineEnds
                || (capitals || told) && cursor.skip(DASH)
                || (dated || capitals && elements.isLongPlace()) && cursor.skip(COLON)
                || (elements.isDayTold() || elements.slashed) && cursor.skip(PERIOD)
                || known && (capitals || dated || Character.isUpperCase(cursor.next()));
        cursor.skip(SPACE);
        return setOff && (lineEnds || sentenceFollows(cursor)) ? Optional.of(found(elements)) : Optional.empty();
    }

    private static boolean sentenceFollows(Cursor cursor) {
        int next = cursor.next();
        return next != 0 && (Character.isUpperCase(next) || Character.isDigit(next) || OPENING.indexOf(next) >= 0);
    }

    private static Found found(DatelineElements elements) {
        String town = elements.place();
        if (town != null && town.toLowerCase(Locale.ROOT).endsWith(" and")) {
            town = town.substring(0, town.length() - 4);
        }
        return new Found(town, elements.date, elements.weekday, elements.agency, elements.cursor().at());
    }
}
