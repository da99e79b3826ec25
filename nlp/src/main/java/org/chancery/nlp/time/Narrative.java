package org.chancery.nlp.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.DateRange;
import org.jspecify.annotations.Nullable;

/** The times a text has spoken of so far: to count "two days later" from, and to know the year of a tale of long ago. */
final class Narrative {

    /** How many times back a finer one is looked for inside a coarse one. */
    private static final int BACK = 4;

    private static final int A_DAY_OR_TWO = 1;

    private final List<Told> told = new ArrayList<>();

    /**
     * A time spoken of.
     *
     * @param range the days
     * @param sentence number of the sentence
     * @param paragraph number of the paragraph
     * @param main whether the main clause of the sentence happened then
     */
    record Told(DateRange range, int sentence, int paragraph, boolean main) {

        private boolean isDay() {
            return ChronoUnit.DAYS.between(range.start(), range.end()) <= A_DAY_OR_TWO;
        }
    }

    /** Adds a time just spoken of. */
    void tell(Told time) {
        told.add(time);
    }

    /**
     * The time to count from: the last one spoken of. "This month", said beside a day of it, does not hide the day.
     */
    @Nullable DateRange last() {
        if (told.isEmpty()) {
            return null;
        }
        Told last = told.get(told.size() - 1);
        for (int i = told.size() - 2; i >= Math.max(0, told.size() - BACK) && !last.isDay(); i--) {
            Told earlier = told.get(i);
            if (earlier.isDay() && last.range().contains(earlier.range().start())) {
                return earlier.range();
            }
        }
        return last.range();
    }

    /** The day the narrative is in, to which its hours belong: the last one a main clause told. */
    @Nullable DateRange day() {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).main() && told.get(i).isDay()) {
                return told.get(i).range();
            }
        }
        return null;
    }

    /** The time the tale is in at that sentence: what the main clause before told, in the same paragraph. */
    @Nullable DateRange tale(int sentence, int paragraph) {
        if (told.isEmpty()) {
            return null;
        }
        Told last = told.get(told.size() - 1);
        boolean near = last.paragraph() == paragraph && sentence - last.sentence() <= 1;
        return near && last.main() ? last.range() : null;
    }
}
