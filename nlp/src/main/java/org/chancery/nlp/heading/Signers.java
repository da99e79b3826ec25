package org.chancery.nlp.heading;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.jspecify.annotations.Nullable;

/** Tells who may sign a dispatch: a person, an agency, or a role ("our Bogotá correspondent", "Associated Press Writer"). */
final class Signers {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_ROLE = 6;
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");

    private final CalendarNames calendar;
    private final HeadingWords words;
    private final NameCase nameCase;

    Signers(CalendarNames calendar, HeadingWords words) {
        this.calendar = calendar;
        this.words = words;
        this.nameCase = new NameCase(words);
    }

    boolean isAgency(String who) {
        return words.isAgency(who) || words.isAgency(withoutArticle(who));
    }

    private static String withoutArticle(String who) {
        return who.startsWith("The ") || who.startsWith("the ") ? who.substring(4) : who;
    }

    boolean isName(String who) {
        String[] parts = who.split(" ");
        return parts.length <= LONGEST_NAME
                && NAME_WORD.matcher(parts[0]).matches()
                && parts[0].length() > 1
                && Arrays.stream(parts).allMatch(part -> NAME_WORD.matcher(part).matches() || words.isParticle(part))
                && Arrays.stream(parts).noneMatch(part -> calendar.weekday(part).isPresent() || part.equals("The"))
                && (parts.length > 1 || calendar.month(parts[0]).isEmpty());
    }

    boolean isRole(String who) {
        String[] parts = who.split(" ");
        return parts.length <= LONGEST_ROLE
                && words.isRole(parts[parts.length - 1])
                && Arrays.stream(parts).allMatch(part -> words.isRole(part)
                        || words.isRoleAdjective(part)
                        || NAME_WORD.matcher(part).matches());
    }

    /** The place in "our Bogotá correspondent"; null where an agency or nothing is named. */
    @Nullable String placeIn(String role) {
        String named = named(role);
        return named.isEmpty() || words.isAgency(named) ? null : nameCase.usual(named);
    }

    /** The agency in "Associated Press Writer", "Coastal Press reporters"; null where a place or nothing is named. */
    @Nullable String agencyIn(String role) {
        String named = named(role);
        return words.isAgency(named) ? named : null;
    }

    private String named(String role) {
        StringBuilder name = new StringBuilder();
        for (String part : role.split(" ")) {
            if (!words.isRole(part) && !words.isRoleAdjective(part) && NAME_WORD.matcher(part).matches()) {
                name.append(name.isEmpty() ? "" : " ").append(part);
            }
        }
        return name.toString();
    }

    /** Where the agency begins in "JANE DOE Associated Press"; −1 where none does. */
    int agencyBegins(String who) {
        int space = who.indexOf(' ');
        for (int at = space < 0 ? -1 : who.indexOf(' ', space + 1); at > 0; at = who.indexOf(' ', at + 1)) {
            if (words.isKnownAgency(who.substring(at + 1))) {
                return at + 1;
            }
        }
        return -1;
    }
}
