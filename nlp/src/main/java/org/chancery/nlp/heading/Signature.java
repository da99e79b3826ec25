package org.chancery.nlp.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a dispatch is signed at its end: "— Agency", "(Reporting by Jane Doe; Editing by John Roe)", "Additional reporting
 * by Jane Doe".
 */
final class Signature {

    private static final int LINES = 4;
    private static final Pattern DASHED = Pattern.compile("(?:—|–|--|-|―) ?(?<who>[^.]{2,60})");
    private static final Pattern BRACKETED = Pattern.compile("\\((?<who>\\p{Lu}[^()]{1,40})\\)|Source: (?<source>\\p{Lu}.{1,40})");
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:Additional reporting|Reporting|Reported|With reporting|Contributions) by (?<who>[^;)]{3,120}?)(?=[;)]|\\. |\\.?$)",
            Pattern.CASE_INSENSITIVE);

    private final Byline byline;
    private final HeadingWords words;

    /** Whom a dispatch's last lines name. */
    record Found(List<String> authors, @Nullable String agency) {}

    Signature(Byline byline, HeadingWords words) {
        this.byline = byline;
        this.words = words;
    }

    /** Reads the last lines of {@code text}, none that begins before {@code bodyStart}. */
    Found read(String text, int bodyStart) {
        List<String> authors = new ArrayList<>();
        String agency = null;
        int end = text.length();
        for (int i = 0; i < LINES && end > bodyStart; i++) {
            int start = Math.max(bodyStart, text.lastIndexOf('\n', end - 1) + 1);
            String line = text.substring(start, end).strip();
            Matcher dashed = DASHED.matcher(line);
            Matcher bracketed = BRACKETED.matcher(line);
            if (dashed.matches() && start > bodyStart) {
                agency = sign(dashed.group("who").strip(), authors, agency);
            } else if (bracketed.matches()) {
                String who = bracketed.group("who") != null ? bracketed.group("who") : bracketed.group("source");
                agency = agency == null && words.isAgency(who) ? who : agency;
            } else if (line.length() < 400) {
                reporters(line, authors);
            }
            end = start - 1;
        }
        return new Found(authors, agency);
    }

    private @Nullable String sign(String who, List<String> authors, @Nullable String agency) {
        if (words.isAgency(who)) {
            return agency == null ? who : agency;
        }
        byline.people(who).filter(found -> who.contains(" ")).ifPresent(found -> add(found.authors(), authors));
        return agency;
    }

    private void reporters(String line, List<String> authors) {
        Matcher reported = REPORTED.matcher(line);
        while (reported.find()) {
            byline.people(reported.group("who").strip()).ifPresent(found -> add(found.authors(), authors));
        }
    }

    private static void add(List<String> more, List<String> authors) {
        more.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }
}
