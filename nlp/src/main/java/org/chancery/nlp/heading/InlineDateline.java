package org.chancery.nlp.heading;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.DateReader;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dateline at the head of a paragraph: {@code QUITO, April 6 (Agency) —}.
 *
 * <p>Place, region, date and agency may each be missing, but something must set them off from the body: a dash, a colon
 * after a date, or the agency's brackets. What follows must look like the beginning of a sentence, so that "NATO — which
 * has …" is none.
 */
final class InlineDateline {

    private static final Pattern CAPITALS = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)(?:(?: ?/ ?| and | )\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?!\\p{Ll})){0,5}(?!\\p{L})");
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:of|the|and|de|del|la|du|al|es) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}");
    private static final Pattern AGENCY = Pattern.compile(" ?\\((?<name>\\p{Lu}[^()\\n]{1,60})\\)| ?/(?<slashed>\\p{Lu}[^/\\n]{1,40})/");
    private static final Pattern DASH = Pattern.compile("\\s*\\.?\\s*(?:[—–―‒]|--+|(?<=[\\s).])-)\\s*");
    private static final Pattern WEEKDAY = Pattern.compile(" ?(?:on )?(\\p{L}+)\\.?");
    private static final Pattern COLON = Pattern.compile(":\\s+");
    private static final String OPENING = "\"'“”‘«„¿¡([";

    private final CalendarNames names;
    private final DateReader dates;
    private final HeadingWords words;
    private final NameCase nameCase;

    /** What a dateline tells; {@code end} is where the body begins. */
    record Found(
            @Nullable String place,
            @Nullable PartialDate date,
            @Nullable DayOfWeek weekday,
            @Nullable String agency,
            int end) {}

    InlineDateline(CalendarNames names, HeadingWords words) {
        this.names = names;
        this.dates = new DateReader(names);
        this.words = words;
        this.nameCase = new NameCase(words);
    }

    /** The dateline that begins at {@code start}, if one does. */
    Optional<Found> at(String text, int start) {
        Scan scan = new Scan(text, start);
        if (scan.date()) {
            scan.agency();
            boolean enough = scan.agency != null || (scan.date != null && scan.date.year().isPresent());
            return enough && scan.dash() && scan.sentenceFollows() ? Optional.of(scan.found()) : Optional.empty();
        }
        if (scan.agency()) {
            return scan.dash() && scan.sentenceFollows() ? Optional.of(scan.found()) : Optional.empty();
        }
        for (Pattern shape : new Pattern[] {CAPITALS, CAPITALISED}) {
            Optional<Found> found = new Scan(text, start).withPlace(shape);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** One walk over a possible dateline. */
    private final class Scan {
        private final String text;
        private int at;
        private @Nullable String place;
        private @Nullable PartialDate date;
        private @Nullable DayOfWeek weekday;
        private @Nullable String agency;
        private boolean region;

        Scan(String text, int start) {
            this.text = text;
            this.at = start;
        }

        Optional<Found> withPlace(Pattern shape) {
            Optional<String> written = take(shape);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            boolean capitals = shape == CAPITALS && written.get().chars().filter(Character::isLetter).count() > 2;
            place = nameCase.usual(written.get());
            while (afterComma()) {
                continue;
            }
            date();
            agency();
            date();
            boolean dated = date != null || weekday != null;
            boolean told = dated || agency != null;
            boolean alone = !told && !region;
            if (words.isNoPlace(written.get()) || capitals && alone && written.get().length() < 4) {
                return Optional.empty();
            }
            boolean known = dated || agency != null && words.isAgency(agency);
            boolean lineEnds = agency != null && known && (at == text.length() || text.charAt(at) == '\n');
            boolean setOff = (capitals || told) && dash()
                    || dated && colon()
                    || lineEnds
                    || agency != null && known && (capitals || dated) && at < text.length() && text.charAt(at) == ' ';
            skipSpace();
            return setOff && (lineEnds || sentenceFollows()) ? Optional.of(found()) : Optional.empty();
        }

        /** Takes ", April 6" or ", Colombia". */
        private boolean afterComma() {
            int before = at;
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (date() || weekday()) {
                    return true;
                }
                at = before + 1;
                if (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                    if (take(CAPITALISED).isPresent()) {
                        region = true;
                        return true;
                    }
                }
            }
            at = before;
            return false;
        }

        /** Takes a date, which may stand after a space or in brackets. */
        boolean date() {
            if (date != null) {
                return false;
            }
            int from = at;
            while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == ',')) {
                from++;
            }
            boolean bracket = from < text.length() && text.charAt(from) == '(';
            Optional<DateReader.Found> found = dates.at(text, bracket ? from + 1 : from);
            if (found.isEmpty() || bracket && !text.startsWith(")", found.get().end())) {
                return false;
            }
            date = found.get().date();
            at = found.get().end() + (bracket ? 1 : 0);
            return true;
        }

        private boolean weekday() {
            Matcher word = WEEKDAY.matcher(text).region(at, text.length());
            if (!word.lookingAt() || names.weekday(word.group(1)).isEmpty()) {
                return false;
            }
            weekday = names.weekday(word.group(1)).get();
            at = word.end();
            return true;
        }

        boolean agency() {
            Matcher matcher = AGENCY.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            String name = matcher.group("name") != null ? matcher.group("name") : matcher.group("slashed");
            int dash = name.indexOf(" - ");
            if (dash > 0) {
                dates.at(name, dash + 3).ifPresent(inside -> date = inside.date());
                name = name.substring(0, dash);
            }
            if (name.split(" ").length > 7 || name.endsWith(".")) {
                return false;
            }
            agency = name.strip();
            at = matcher.end();
            return true;
        }

        boolean dash() {
            return take(DASH).isPresent();
        }

        private boolean colon() {
            return take(COLON).isPresent();
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        boolean sentenceFollows() {
            if (at >= text.length()) {
                return false;
            }
            int next = text.codePointAt(at);
            return Character.isUpperCase(next) || Character.isDigit(next) || OPENING.indexOf(next) >= 0;
        }

        private Optional<String> take(Pattern pattern) {
            Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            at = matcher.end();
            return Optional.of(matcher.group());
        }

        Found found() {
            String town = place;
            if (town != null && town.toLowerCase(Locale.ROOT).endsWith(" and")) {
                town = town.substring(0, town.length() - 4);
            }
            return new Found(town, date, weekday, agency, at);
        }
    }
}
