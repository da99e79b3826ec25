package org.chancery.nlp.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.DateRange;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a dispatch's narrative, as a careful reader keeps it.
 *
 * <p>A dispatch of the 22nd that tells "on Monday" in its opening tells the story of that Monday: what it tells in the past
 * tense without a date happened then, until a later day is told. An earlier day is background, and holds only to the end
 * of its paragraph. A dispatch that opens with a day of long ago, and tells none of its own week, is a tale of that day.
 */
final class Story {

    private static final int OPENING_PARAGRAPHS = 3;
    private static final int RECENT_DAYS = 6;
    private static final int LONG_AGO_DAYS = 400;

    private final ParsedText text;
    private final List<Dated> past = new ArrayList<>();
    private final List<Dated> all;
    private final @Nullable DateRange opening;

    Story(ParsedText text, List<Dated> all) {
        this.text = text;
        this.all = all;
        LocalDate published = text.dispatch().published();
        for (Dated dated : all) {
            boolean background = dated.isHour() || !dated.governor().isVerb() && !dated.isDay();
            if (!background && (published == null || !dated.range().start().isAfter(published))) {
                past.add(dated);
            }
        }
        this.opening = opening(published);
    }

    private @Nullable DateRange opening(@Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        List<Dated> first = past.stream()
                .filter(dated -> dated.isDay() && !isHeadline(dated) && paragraphOfBody(dated) < OPENING_PARAGRAPHS)
                .toList();
        List<Dated> recent = first.stream()
                .filter(dated -> dated.range().start().isAfter(published.minusDays(RECENT_DAYS + 1)))
                .toList();
        Optional<Dated> told = recent.stream().filter(dated -> dated.main() && !isBefore(dated)).findFirst();
        if (told.isPresent()) {
            return told.get().range();
        }
        return first.stream()
                .filter(dated -> dated.main() && dated.range().end().isBefore(published.minusDays(LONG_AGO_DAYS)))
                .findFirst()
                .map(Dated::range)
                .orElse(DateRange.on(published));
    }

    /** Whether the clause tells what came before the story: it begins with "after", or stands in the past perfect. */
    private boolean isBefore(Dated dated) {
        ParsedSentence sentence = text.sentences().get(dated.sentence());
        Token verb = dated.governor();
        boolean after = verb.relation().equals("advcl")
                && sentence.children(verb).stream().anyMatch(child -> child.index() < verb.index() && child.lemma().equals("after"));
        return after || Tenses.isPastPerfect(sentence, verb);
    }

    private boolean isRecent(Dated dated) {
        LocalDate published = text.dispatch().published();
        return published == null || dated.isDay() && dated.range().start().isAfter(published.minusDays(RECENT_DAYS + 1));
    }

    private boolean isHeadline(Dated dated) {
        return text.isHeadline(text.sentences().get(dated.sentence()));
    }

    private int paragraphOfBody(Dated dated) {
        boolean headed = text.isHeadline(text.sentences().get(0));
        return dated.paragraph() - (headed ? 1 : 0);
    }

    /** The day of the story where that sentence begins; null where nobody knows any day. */
    @Nullable DateRange day(int sentence) {
        DateRange day = opening;
        LocalDate published = text.dispatch().published();
        if (day == null || published == null) {
            return null;
        }
        int paragraph = text.paragraphs().get(sentence);
        for (Dated dated : all) {
            boolean before = dated.paragraph() < paragraph;
            boolean forward = dated.main()
                    && !dated.isHour()
                    && dated.isDay()
                    && dated.range().start().isAfter(day.end())
                    && !dated.range().end().isAfter(published)
                    && day.end().isAfter(published.minusDays(LONG_AGO_DAYS));
            if (before && forward && !isHeadline(dated)) {
                day = dated.range();
            }
        }
        return day;
    }

    /**
     * The time told last in the same paragraph before that word, if the narrative is still in it: a day holds to the end of
     * the paragraph, a month or a year for the next sentence.
     */
    Optional<Dated> told(int sentence, int offset) {
        Dated last = null;
        int paragraph = text.paragraphs().get(sentence);
        for (Dated dated : past) {
            boolean here = dated.paragraph() == paragraph && dated.time().span().start() < offset && !dated.ofNoun();
            boolean faded = !dated.isDay() && sentence - dated.sentence() > 1;
            boolean aside = dated.sentence() == sentence && isBefore(dated);
            boolean carried = dated.main() && !aside || isRecent(dated) && sentence - dated.sentence() == 1;
            boolean vaguer = last != null && last.isDay() && !dated.isDay() && last.sentence() == dated.sentence();
            if (here && carried && !faded && !vaguer) {
                last = dated;
            }
        }
        return Optional.ofNullable(last);
    }
}
