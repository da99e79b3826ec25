package org.chancery.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.Count;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch's account of what one party did to another.
 *
 * <p>An event of a reading with several sources or targets is several reports, one a dyad, as GDELT, ICEWS and POLECAT count.
 *
 * @param id see {@link ReportId}
 * @param published the day the dispatch was published; null where it is not known
 * @param source who acts; null where it is not told
 * @param target on whom; null where nobody is
 * @param type PLOVER type
 * @param mode PLOVER mode; null where there is none
 * @param act the act of diplomatic practice; null where it is none, and always of a {@linkplain #isCoded coded} report
 * @param contexts PLOVER contexts
 * @param cameo the closest CAMEO code
 * @param modality whether it was done
 * @param date when; null where it is not told
 * @param dayTold whether words of the dispatch tell the date; else it follows from the dispatch's own and may be a day out
 * @param place where; null where it is not told
 * @param counts how many it is told of
 * @param persons full names of the human beings who act, are acted on or are named in the clause
 * @param bodies names of the organizations that are
 * @param evidence the clause in the dispatch's text
 * @param words what the clause says, for telling whether another says the same; {@link Words#UNSEEN} of a coded report
 * @param confidence 0 to 1
 */
public record Report(
        ReportId id,
        @Nullable LocalDate published,
        @Nullable Party source,
        @Nullable Party target,
        EventType type,
        @Nullable String mode,
        @Nullable Act act,
        List<String> contexts,
        String cameo,
        Modality modality,
        @Nullable DateRange date,
        boolean dayTold,
        @Nullable Place place,
        List<Count> counts,
        List<String> persons,
        List<String> bodies,
        Span evidence,
        Words words,
        double confidence) {

    /** From the earliest published; the order in which the first account of an event is found. */
    public static final Comparator<Report> BY_PUBLICATION = Comparator.comparing(
                    Report::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::id);

    public Report {
        contexts = List.copyOf(contexts);
        counts = List.copyOf(counts);
        persons = List.copyOf(persons);
        bodies = List.copyOf(bodies);
    }

    /** The pair of states it is about, empty unless both sides are states and not the same one. */
    public Optional<Pair> pair() {
        return Pair.between(source, target);
    }

    /** Whether it is the row of another machine's data set, of whose text nothing is known, and no analyst has set it right. */
    public boolean isCoded() {
        return words == Words.UNSEEN;
    }

    /** Whether both sides did it together, so that it does not matter which is named first. */
    public boolean isMutual() {
        return Mutual.is(type, act);
    }

    /** Whether it tells of an act that is done. */
    public boolean isActual() {
        return modality == Modality.ACTUAL;
    }
}
