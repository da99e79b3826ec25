package org.chancery.formats.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.register.Pair;
import org.chancery.view.Said;
import org.chancery.view.TwoSides;

/** Sets what two states say of each other side by side. */
final class SidesText {

    /** So many statements of a side, those that most reports have, then those that are quoted. */
    private static final int MOST = 6;

    private static final int LONGEST = 260;

    private final Paper paper;
    private final Phrases phrases;

    SidesText(Paper paper, Phrases phrases) {
        this.paper = paper;
        this.phrases = phrases;
    }

    void sides(Pair pair, TwoSides sides) throws IOException {
        paper.heading("What each says");
        paper.columns(column(pair.first(), sides.first()), column(pair.second(), sides.second()));
    }

    private List<Line> column(String state, List<Said> said) {
        List<Line> column = new ArrayList<>();
        column.add(Line.of(phrases.country(state), Ink.STRONG));
        if (said.isEmpty()) {
            column.add(Line.of("No statement is filed.", Ink.FAINT));
        }
        Set<Said> shown = new HashSet<>(said.stream()
                .sorted(Comparator.comparing((Said each) -> -each.reports()).thenComparing(each -> !isQuoted(each)))
                .limit(MOST)
                .toList());
        for (Said each : said) {
            if (shown.contains(each)) {
                column.add(line(each));
            }
        }
        if (said.size() > MOST) {
            column.add(Line.of("and %d more".formatted(said.size() - MOST), Ink.FAINT));
        }
        return column;
    }

    private static boolean isQuoted(Said said) {
        return said.direct() || said.words().indexOf('“') >= 0 || said.words().indexOf('"') >= 0;
    }

    private static Line line(Said said) {
        String words = Quotation.brief(said.words(), LONGEST);
        Line line = Line.of(said.speaker(), Ink.PLAIN);
        if (said.published() != null) {
            line.add(", " + Days.brief(org.chancery.coding.DateRange.on(said.published())), Ink.FAINT);
        }
        line.add(": ").add(said.direct() && !words.startsWith("“") ? "“" + words + "”" : words, Ink.PLAIN);
        return line.add(said.reports() > 1 ? " · %d reports".formatted(said.reports()) : "", Ink.FAINT);
    }
}
