package org.chancery.nlp.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote: "By Jane Doe in Quito", "From our correspondent in Bogotá", "By JANE DOE | Agency".
 *
 * <p>Every part of the line must be a name, an agency or a role ("a staff writer"); else it is no byline, and the line
 * belongs to the body ("By midnight the bargain was coming apart").
 */
final class Byline {

    private static final int LONGEST = 140;
    private static final Pattern OPENING =
            Pattern.compile("(?:(?:Words|Written|Story|Reporting|Reported|Text)? ?by|from):? +(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSIGNED_OPENING = Pattern.compile("(\\p{Lu}.* (?:in|reports from) \\p{Lu}.*|\\p{Lu}.+ [|•] .+)");
    private static final Pattern PARTS = Pattern.compile(" ?[|•·] ?| [/–—-] ");
    private static final Pattern PEOPLE = Pattern.compile(", and |, | and | & |; ");
    private static final Pattern PLACE = Pattern.compile("(?:^|.* )(?:in|at|reports from|reporting from) (?<place>\\p{Lu}.*)");
    private static final Pattern FOR = Pattern.compile(" for (?:the )?(?=\\p{Lu})");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");

    private final CalendarNames calendar;
    private final HeadingWords words;
    private final NameCase nameCase;

    /** What a byline tells; all of it may be missing ("By a staff writer"). */
    record Found(List<String> authors, @Nullable String agency, @Nullable String place) {}

    Byline(CalendarNames calendar, HeadingWords words) {
        this.calendar = calendar;
        this.words = words;
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
        if (UNSIGNED_OPENING.matcher(line).matches() && !line.endsWith(".") && line.length() < 80) {
            return people(line).filter(found -> found.agency() != null
                    || found.place() != null && found.authors().size() == 1);
        }
        return Optional.empty();
    }

    /** Reads who is named in {@code words}: names, agencies and roles, set off by commas, bars and "and". */
    Optional<Found> people(String signature) {
        List<String> authors = new ArrayList<>();
        String agency = null;
        String place = null;
        for (String part : PARTS.split(signature)) {
            for (String item : PEOPLE.split(part)) {
                String who = item.strip();
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
                    continue;
                }
                if (words.isAgency(who)) {
                    agency = agency == null ? who : agency;
                } else if (isRole(who)) {
                    place = place == null ? placeIn(who) : place;
                } else if (isName(who)) {
                    authors.add(nameCase.usual(who));
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Found(authors, agency, place));
    }

    private boolean isName(String who) {
        String[] parts = who.split(" ");
        boolean words = parts.length <= 5
                && Arrays.stream(parts).allMatch(part -> NAME_WORD.matcher(part).matches() || this.words.isParticle(part));
        return words
                && NAME_WORD.matcher(parts[0]).matches()
                && parts[0].length() > 1
                && Arrays.stream(parts).noneMatch(part ->
                        calendar.weekday(part).isPresent() || part.length() > 3 && part.equals("The"))
                && (parts.length > 1 || calendar.month(parts[0]).isEmpty());
    }

    private static boolean isPlaceName(String name) {
        return name.length() < 40 && name.split(" ").length <= 4 && !name.endsWith(".");
    }

    private boolean isRole(String who) {
        String[] parts = who.split(" ");
        return parts.length <= 6
                && words.isRole(parts[parts.length - 1])
                && Arrays.stream(parts).allMatch(part -> words.isRole(part)
                        || words.isRoleAdjective(part)
                        || NAME_WORD.matcher(part).matches());
    }

    /** The place in "our Bogotá correspondent". */
    private @Nullable String placeIn(String role) {
        StringBuilder place = new StringBuilder();
        for (String part : role.split(" ")) {
            if (!words.isRole(part) && !words.isRoleAdjective(part) && NAME_WORD.matcher(part).matches()) {
                place.append(place.isEmpty() ? "" : " ").append(part);
            }
        }
        return place.isEmpty() ? null : nameCase.usual(place.toString());
    }
}
