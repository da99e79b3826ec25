package org.chancery.nlp.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The foot of a dispatch: "— Agency", "(Reporting by Jane Doe; Editing by John Roe)", "Published 17 June 2018, 21:15 EEST",
 * "© 2018 Agency".
 */
final class Signature {

    private static final int LINES = 5;
    private static final int LONGEST = 400;
    private static final Pattern DASHED = Pattern.compile("(?:—|–|--|-|―) ?(?<who>[^.]{2,60})");
    private static final Pattern BRACKETED = Pattern.compile("\\((?<who>\\p{Lu}[^()]{1,40})\\)|Source: (?<source>\\p{Lu}.{1,40})");
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:(?:Additional |Further )?(?:reporting|writing)|Reported|Written|Contributions) by (?<who>[^;)]{3,120}?)"
                    + "(?=[;)]|, (?:additional|editing|writing)|\\. |\\.?$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\([cC]\\)|Copyright)(?: ?(?:©|\\([cC]\\)))? ?(?<year>(?:19|20)\\d\\d)?,? ?(?<who>\\p{Lu}[^.]{1,40})?(?:\\..*)?");

    private final Byline byline;
    private final DayLine dayLine;
    private final HeadingWords words;

    Signature(Byline byline, DayLine dayLine, HeadingWords words) {
        this.byline = byline;
        this.dayLine = dayLine;
        this.words = words;
    }

    /** Adds to {@code facts} what the last lines of {@code text} tell, none that begins before {@code bodyStart}. */
    void read(String text, int bodyStart, Facts facts) {
        int end = text.length();
        for (int i = 0; i < LINES && end > bodyStart; ) {
            int start = Math.max(bodyStart, text.lastIndexOf('\n', end - 1) + 1);
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.length() < LONGEST) {
                line(line, start > bodyStart, facts);
            }
            i += line.isEmpty() ? 0 : 1;
            end = start - 1;
        }
    }

    private void line(String line, boolean apart, Facts facts) {
        Matcher dashed = DASHED.matcher(line);
        Matcher bracketed = BRACKETED.matcher(line);
        Matcher copyright = COPYRIGHT.matcher(line);
        if (dashed.matches() && apart) {
            sign(dashed.group("who").strip(), facts);
        } else if (bracketed.matches()) {
            agency(bracketed.group("who") != null ? bracketed.group("who") : bracketed.group("source"), facts);
        } else if (copyright.matches() && apart) {
            copyright(copyright, facts);
        } else if (apart && words.isKnownAgency(line)) {
            facts.agency(line);
        } else {
            if (apart) {
                dayLine.read(line).forEach(facts::take);
            }
            Matcher reported = REPORTED.matcher(line);
            while (reported.find()) {
                byline.people(reported.group("who").strip()).ifPresent(found -> found.authors().forEach(facts::author));
            }
        }
    }

    private static String withoutArticle(String who) {
        return who.startsWith("The ") ? who.substring(4) : who;
    }

    private void agency(String who, Facts facts) {
        String name = withoutArticle(who.strip());
        if (words.isAgency(name)) {
            facts.agency(name);
        }
    }

    private void copyright(Matcher copyright, Facts facts) {
        String year = copyright.group("year");
        String who = copyright.group("who");
        if (year != null) {
            facts.year(Integer.parseInt(year));
        }
        if (who != null) {
            agency(who, facts);
        }
    }

    private void sign(String who, Facts facts) {
        if (words.isAgency(who)) {
            facts.agency(who);
        } else if (who.contains(" ")) {
            byline.people(who).ifPresent(found -> found.authors().forEach(facts::author));
        }
    }
}
