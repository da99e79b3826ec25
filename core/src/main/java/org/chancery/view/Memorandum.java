package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.register.Case;
import org.chancery.register.Occurrence;
import org.chancery.register.Step;
import org.chancery.register.Times;

/**
 * What a legal adviser lays on the table of a case: the facts as reported with their sources, the rules engaged, what each side claims, what the
 * rules leave open, and the open questions.
 *
 * @param sheet the case
 * @param law the rules its events engage
 * @param sources the dispatches that tell it, from the earliest published
 * @param originals how many of them are no near-copies of each other
 * @param times as of which day it is written, and by when the dispatches in it were published
 */
public record Memorandum(CaseSheet sheet, LawSheet law, List<Dispatch> sources, int originals, Times times) {

    private static final Comparator<Dispatch> BY_PUBLICATION = Comparator.comparing(
                    Dispatch::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Dispatch::id);

    public Memorandum {
        sources = List.copyOf(sources);
    }

    /**
     * The memorandum of a case.
     *
     * @param sheet the case, as of these times
     * @param readings finds a dispatch that is filed, by its id
     * @param times the days the sheet was made for
     */
    public static Memorandum of(CaseSheet sheet, Function<String, Optional<Reading>> readings, Times times) {
        Case matter = sheet.matter();
        List<Occurrence> events = matter.steps().stream().map(Step::event).toList();
        Set<String> ids = new LinkedHashSet<>();
        events.forEach(event -> ids.addAll(event.dispatches()));
        Originals originals = new Originals();
        List<Dispatch> sources = new ArrayList<>();
        for (String id : ids) {
            readings.apply(id).ifPresent(reading -> {
                originals.add(reading);
                sources.add(reading.dispatch());
            });
        }
        sources.sort(BY_PUBLICATION);
        return new Memorandum(sheet, LawSheet.of(matter, readings), sources, originals.among(ids), times);
    }

    /** The number a dispatch is cited by, from 1; 0 if it is none of the sources. */
    public int number(String dispatch) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(dispatch)) {
                return i + 1;
            }
        }
        return 0;
    }
}
