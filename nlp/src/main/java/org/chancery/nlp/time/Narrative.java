package org.chancery.nlp.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.coding.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The times a text has spoken of so far: to count "two days later" from, and to know the year of a tale of long ago.
 *
 * <p>"The next day" follows the day a clause told last in the same paragraph, and only where none did the day told last
 * elsewhere; "that year" is the month or year named last, if only beside a noun.
 */
final class Narrative {

    /** How many times back a finer one is looked for inside a coarse one. */
    private static final int BACK = 4;

    /** How many sentences back a year that was only named is still that year. */
    private static final int NEAR_SENTENCES = 3;

    private static final int A_DAY_OR_TWO = 1;
    private static final int A_MONTH = 27;
    private static final int LONGEST_MONTH = 31;

    private final List<Told> told = new ArrayList<>();

    /**
     * A time spoken of.
     *
     * @param range the days
     * @param sentence number of the sentence
     * @param paragraph number of the paragraph
     * @param main whether the main clause of the sentence happened then
     * @param step whether a clause happened then, so that the narrative moved there; else it only marks a thing
     */
    record Told(DateRange range, int sentence, int paragraph, boolean main, boolean step) {

        private boolean isDay() {
            return length() <= A_DAY_OR_TWO;
        }

        private long length() {
            return ChronoUnit.DAYS.between(range.start(), range.end());
        }
    }

    /** Adds a time just spoken of. */
    void tell(Told time) {
        told.add(time);
    }

    /**
     * The time to count from at that sentence.
     *
     * @param unit the unit to be counted in
     */
    @Nullable DateRange from(Unit unit, int sentence, int paragraph) {
        Told last = null;
        if (unit.compareTo(Unit.YEAR) >= 0) {
            last = last(each -> sentence - each.sentence() <= NEAR_SENTENCES && each.length() >= A_MONTH);
        }
        boolean days = unit.compareTo(Unit.WEEK) < 0;
        Predicate<Told> step = each -> each.step() && (!days || each.length() <= LONGEST_MONTH);
        Predicate<Told> here = step.and(each -> each.paragraph() == paragraph);
        last = last != null ? last : last(step.and(each -> each.sentence() == sentence && (each.isDay() || !days)));
        last = last != null ? last : last(here.and(Told::main));
        last = last != null ? last : last(here.and(each -> each.isDay() || !days));
        last = last != null ? last : last(step.and(Told::main));
        last = last != null ? last : last(step);
        return last == null ? null : finest(last);
    }

    private @Nullable Told last(Predicate<Told> fits) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (fits.test(told.get(i))) {
                return told.get(i);
            }
        }
        return null;
    }

    /** "This month", said beside a day of it, does not hide the day. */
    private DateRange finest(Told last) {
        int at = told.indexOf(last);
        for (int i = at - 1; i >= Math.max(0, at + 1 - BACK) && !last.isDay(); i--) {
            Told earlier = told.get(i);
            if (earlier.step() && earlier.isDay() && last.range().contains(earlier.range().start())) {
                return earlier.range();
            }
        }
        return last.range();
    }

    /** The day the narrative is in, to which its hours belong: the last one the paragraph told, else the latest of all. */
    @Nullable DateRange day(int paragraph, @Nullable LocalDate published) {
        Told here = last(each -> each.main() && each.step() && each.isDay() && each.paragraph() == paragraph);
        if (here != null) {
            return here.range();
        }
        DateRange latest = null;
        for (Told each : told) {
            boolean past = published == null || !each.range().end().isAfter(published);
            if (each.main() && each.step() && each.isDay() && past && (latest == null || each.range().end().isAfter(latest.end()))) {
                latest = each.range();
            }
        }
        return latest;
    }

    /** The time the tale is in at that sentence: what the main clause before told, in the same paragraph. */
    @Nullable DateRange tale(int sentence, int paragraph) {
        Told last = last(Told::step);
        if (last == null || last.paragraph() != paragraph || sentence - last.sentence() > 1) {
            return null;
        }
        return last.main() ? last.range() : null;
    }
}
