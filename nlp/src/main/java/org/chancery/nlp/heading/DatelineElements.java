package org.chancery.nlp.heading;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** The elements of one dateline, taken from a cursor as they come; each is taken once. */
final class DatelineElements {

    private static final Pattern CAPITALS = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}\\p{M}'’-]*\\.?)(?:(?: ?/ ?| and | )\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?!\\p{Ll})){0,5}(?!\\p{L})");
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:(?:of|the|and|de|del|la|du|al|es) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}");
    private static final Pattern REGION = Pattern.compile(", (?<name>" + CAPITALISED + ")| \\[(?<in>[^\\]\\n]{2,30})\\]");
    private static final Pattern BRACKET_PLACE = Pattern.compile("\\((?<name>" + CAPITALISED + ")(?=[,)])");
    private static final Pattern AGENCY =
            Pattern.compile(" ?\\((?<name>[\\p{L}][^()\\n]{1,60})\\)| ?/(?<slashed>\\p{Lu}[^/\\n]{1,40})/");
    private static final Pattern BARE_AGENCY = Pattern.compile(" (?<name>\\p{Lu}[\\p{L}-]+)(?= ?(?:[—–]|--?) )");
    private static final Pattern BETWEEN = Pattern.compile("[ ,]*(?:\\. +)?");
    private static final Pattern DASH_BETWEEN = Pattern.compile("\\s*+(?:[—–―]|--?) *+");
    private static final Pattern DATE_END = Pattern.compile("\\s*(?:[—–―:.]|--|-\\s|\\n|$)");
    private static final Pattern CLOSING = Pattern.compile("\\)");

    private final Cursor cursor;
    private final HeadingWords words;
    private final NameCase nameCase;
    private @Nullable String written;
    private Letters letters = Letters.CAPITALS;
    private boolean region;

    @Nullable PartialDate date;
    @Nullable DayOfWeek weekday;
    @Nullable String agency;
    boolean slashed;

    /** How a place may be written. */
    enum Letters {
        CAPITALS(DatelineElements.CAPITALS),
        CAPITALISED(DatelineElements.CAPITALISED);

        private final Pattern shape;

        Letters(Pattern shape) {
            this.shape = shape;
        }
    }

    DatelineElements(Cursor cursor, HeadingWords words) {
        this.cursor = cursor;
        this.words = words;
        this.nameCase = new NameCase(words);
    }

    Cursor cursor() {
        return cursor;
    }

    /** Takes a place and the regions after it: "CÚCUTA, Colombia". */
    boolean place(Letters letters) {
        int start = cursor.at();
        Optional<Matcher> name = cursor.take(letters.shape);
        if (name.isEmpty()) {
            return false;
        }
        String taken = name.get().group();
        if (taken.endsWith(".") && taken.indexOf('.') == taken.length() - 1 && taken.length() > 4) {
            taken = taken.substring(0, taken.length() - 1); // "KYIV. April 2": the period ends the place
            cursor.back(cursor.at() - 1);
        }
        if (words.isNoPlace(taken)) {
            cursor.back(start);
            return false;
        }
        this.written = taken;
        this.letters = letters;
        regions();
        return true;
    }

    /** Takes "(Quito, April 6, 2024)" or "(Quito)", where no agency has that name. */
    boolean bracketedPlace() {
        int start = cursor.at();
        Optional<Matcher> found = cursor.take(BRACKET_PLACE);
        String name = found.map(match -> match.group("name")).orElse("");
        boolean acronym = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
        if (found.isPresent() && !words.isAgency(name) && !acronym) {
            this.written = name;
            this.letters = Letters.CAPITALISED;
            regions();
            cursor.skip(BETWEEN);
            plainDate();
            if (cursor.skip(CLOSING)) {
                return true;
            }
        }
        written = null;
        date = null;
        region = false;
        cursor.back(start);
        return false;
    }

    private void regions() {
        for (int before = cursor.at(); ; before = cursor.at()) {
            Optional<Matcher> more = cursor.take(REGION);
            int after = cursor.at();
            cursor.back(before);
            if (more.isEmpty() || dateFollows()) {
                return;
            }
            cursor.back(after);
            region = true;
        }
    }

    private boolean dateFollows() {
        int before = cursor.at();
        cursor.skip(BETWEEN);
        boolean follows = cursor.date().isPresent() || cursor.weekday().isPresent();
        cursor.back(before);
        return follows;
    }

    /** Takes all elements that follow. */
    void following() {
        while (element()) {
            continue;
        }
    }

    private boolean element() {
        int before = cursor.at();
        cursor.skip(BETWEEN);
        if (date() || day() || agency() || (date != null || weekday != null) && cursor.clock()) {
            return true;
        }
        cursor.back(before);
        return bareAgency() || afterDash(before);
    }

    /** "Ankara (Agency) – 25 October 2021. Police …": a date or an hour behind the dash must end with a mark of its own. */
    private boolean afterDash(int before) {
        if (cursor.skip(DASH_BETWEEN) && cursor.at() > before) {
            boolean taken = date == null && plainDate() || date != null && cursor.clock();
            int end = cursor.at();
            if (taken && cursor.skip(DATE_END)) {
                cursor.back(end);
                return true;
            }
            if (taken && date != null) {
                date = null;
            }
        }
        cursor.back(before);
        return false;
    }

    private boolean bareAgency() {
        int before = cursor.at();
        if (agency == null && date != null) {
            String name = cursor.take(BARE_AGENCY).map(match -> match.group("name")).orElse("");
            if (words.isAgency(name)) {
                agency = name;
                return true;
            }
        }
        cursor.back(before);
        return false;
    }

    private boolean plainDate() {
        Optional<PartialDate> found = date == null ? cursor.date() : Optional.empty();
        found.ifPresent(day -> date = day);
        return found.isPresent();
    }

    /** Takes a date, which may stand in brackets. */
    boolean date() {
        if (date != null) {
            return false;
        }
        int before = cursor.at();
        boolean bracket = cursor.next() == '(';
        if (bracket) {
            cursor.back(before + 1);
        }
        Optional<PartialDate> found = cursor.date();
        if (found.isEmpty() || bracket && !cursor.skip(CLOSING)) {
            cursor.back(before);
            return false;
        }
        date = found.get();
        return true;
    }

    private boolean day() {
        Optional<DayOfWeek> found = weekday == null && date == null ? cursor.weekday() : Optional.empty();
        found.ifPresent(day -> weekday = day);
        return found.isPresent();
    }

    /** Takes an agency in brackets or slashes, with the date it may hold: "(Marketwire - December 23, 2010)". */
    boolean agency() {
        if (agency != null) {
            return false;
        }
        int before = cursor.at();
        Optional<Matcher> found = cursor.take(AGENCY);
        if (found.isEmpty()) {
            return false;
        }
        slashed = found.get().group("slashed") != null;
        String name = slashed ? found.get().group("slashed") : found.get().group("name");
        int dash = name.indexOf(" - ");
        if (dash > 0) {
            int after = cursor.at();
            cursor.back(found.get().start("name") + dash + 3);
            plainDate();
            cursor.back(after);
            name = name.substring(0, dash);
        }
        boolean lower = Character.isLowerCase(name.codePointAt(0)) && (name.contains(" ") || written == null);
        if (name.split(" ").length > 7 || name.endsWith(".") || lower) {
            cursor.back(before);
            return false;
        }
        agency = name.strip();
        return true;
    }

    /** The place in its usual case; null where none was taken. */
    @Nullable String place() {
        return written == null ? null : nameCase.usual(written);
    }

    boolean isDated() {
        return date != null || weekday != null;
    }

    /** Whether the day needs nothing else to be known, so that it can stand without a mark. */
    boolean isDayTold() {
        return date != null && (date.year().isPresent() || agency != null);
    }

    boolean inCapitals() {
        return written != null
                && letters == Letters.CAPITALS
                && written.chars().filter(Character::isLetter).count() > 2;
    }

    /** Whether it is long enough to be no mere abbreviation. */
    boolean isLongPlace() {
        return written != null && written.length() > 3;
    }

    /** Whether a dash alone does not make it a place: two or three capitals, or a word in lower case. */
    boolean isDoubtfulPlace() {
        return written == null || !region && written.length() < 4;
    }
}
