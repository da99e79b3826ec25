package org.chancery.nlp.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote: "By Jane Doe in Quito", "From our correspondent in Bogotá", "By JANE DOE | Agency | April 6, 2024".
 *
 * <p>Every part of the line must be a name, an agency, a role ("a staff writer"), a place or a day; else it is no byline, and
 * the line belongs to the body ("By midnight the bargain was coming apart").
 */
final class Byline {

    private static final int LONGEST = 140;
    private static final int LONGEST_UNSIGNED = 80;
    private static final Pattern OPENING =
            Pattern.compile("(?:(?:Words|Written|Story|Reporting|Reported|Text)? ?by|from):? +(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile(" ?[|•·] ?| [/–—-] ");
    private static final Pattern PEOPLE = Pattern.compile(", and |, | and | & |; ");
    private static final Pattern DATE_PLACES = Pattern.compile("(?:^| [|•·/–—-] |[,|•·] ?)(?=[\\p{Lu}\\d])");
    private static final Pattern BETWEEN = Pattern.compile("[, ]+");
    private static final Pattern PLACE =
            Pattern.compile("(?:^|.* )(?:in|at|reports from|reporting from) (?<place>\\p{Lu}.*)");
    private static final Pattern FOR = Pattern.compile(" for (?:the )?(?=\\p{Lu})");

    private final CalendarNames calendar;
    private final Signers signers;
    private final NameCase nameCase;

    /** What a byline tells; all of it may be missing ("By a staff writer"). */
    record Found(
            List<String> authors,
            @Nullable String agency,
            @Nullable String place,
            @Nullable PartialDate date,
            boolean role) {}

    Byline(CalendarNames calendar, HeadingWords words) {
        this.calendar = calendar;
        this.signers = new Signers(calendar, words);
        this.nameCase = new NameCase(words);
    }

    /** Reads a whole line, without white space around it. */
    Optional<Found> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher signed = OPENING.matcher(line);
        if (signed.matches()) {
            return people(signed.group(1));
        }
        if (line.isEmpty() || line.length() > LONGEST_UNSIGNED || line.endsWith(".") || !Character.isUpperCase(line.codePointAt(0))) {
            return Optional.empty();
        }
        return people(line).filter(this::isSure);
    }

    /** Whether the line could be nothing but a name: "Jane Doe". A headline below the headline could be that as well. */
    boolean isName(String line) {
        return line.indexOf(' ') > 0 && line.length() < 40 && signers.isName(line);
    }

    /** Whether a line without "By" is one: it names an agency or a role besides a person, or one person and a place. */
    private boolean isSure(Found found) {
        boolean fullNames = found.authors().stream().allMatch(name -> name.indexOf(' ') > 0);
        return fullNames
                && (found.agency() != null
                        || (found.date() != null || found.role()) && !found.authors().isEmpty()
                        || found.place() != null && found.authors().size() == 1);
    }

    /** Reads who is named in {@code signature}: names, agencies and roles, set off by commas, bars and "and". */
    Optional<Found> people(String signature) {
        Walk walk = new Walk();
        String people = walk.withoutDate(signature);
        for (String part : PARTS.split(people)) {
            for (String item : PEOPLE.split(part)) {
                if (!walk.take(item.strip())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Found(walk.authors, walk.agency, walk.place, walk.date, walk.role));
    }

    /** One walk over a line. */
    private final class Walk {
        private final List<String> authors = new ArrayList<>();
        private @Nullable String agency;
        private @Nullable String place;
        private @Nullable PartialDate date;
        private boolean role;

        /** Reads the day at the end of the line, and what is left before it. */
        String withoutDate(String line) {
            Matcher starts = DATE_PLACES.matcher(line);
            while (starts.find()) {
                Cursor cursor = new Cursor(line, starts.end(), calendar);
                Optional<PartialDate> found = cursor.date();
                int end = cursor.at();
                if (!cursor.skip(BETWEEN) || !cursor.clock()) {
                    cursor.back(end);
                }
                String rest = line.substring(cursor.at());
                if (found.isPresent() && (rest.isBlank() || PARTS.matcher(rest).lookingAt())) {
                    date = found.get();
                    return line.substring(0, starts.start()) + rest;
                }
            }
            return line;
        }

        boolean take(String item) {
            boolean behind = authors.isEmpty() && (role || agency != null);
            String who = item;
            Matcher located = PLACE.matcher(who);
            if (located.matches() && isPlaceName(located.group("place"))) {
                place = place == null ? nameCase.usual(located.group("place")) : place;
                who = who.substring(0, located.start("place")).replaceFirst(" ?(in|at|reports from|reporting from) $", "");
            }
            String[] employed = FOR.split(who, 2);
            if (employed.length == 2) {
                agency = employed[1];
                who = employed[0];
            }
            if (who.isEmpty()) {
                return true;
            }
            int agencyBegins = signers.agencyBegins(who);
            if (agencyBegins > 0) {
                agency = agency == null ? who.substring(agencyBegins) : agency;
                who = who.substring(0, agencyBegins - 1);
            }
            if (signers.isRole(who)) {
                role = true;
                place = place == null ? signers.placeIn(who) : place;
                agency = agency == null ? signers.agencyIn(who) : agency;
            } else if (signers.isAgency(who)) {
                agency = agency == null ? who : agency;
            } else if (signers.isName(who)) {
                name(who, behind);
            } else {
                return false;
            }
            return true;
        }

        /** A name; behind a role or an agency it is the place: "From our own correspondent, Vienna", "BBC News, Quito". */
        private void name(String who, boolean behind) {
            boolean town = behind || !authors.isEmpty() && agency != null && who.indexOf(' ') < 0;
            if (town && place == null) {
                place = nameCase.usual(who);
            } else {
                authors.add(nameCase.usual(who));
            }
        }
    }

    private static boolean isPlaceName(String name) {
        return name.length() < 40 && name.split(" ").length <= 4 && !name.endsWith(".");
    }
}
