package org.chancery.server.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.DateRange;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationStatus;
import org.chancery.register.StatusChange;

/**
 * Judges what is in the register by the terms of one rule and what it remembers. It asks nobody and changes nothing.
 *
 * <p>A rule that is just made judges all there is, and remembers it without telling.
 */
final class Matcher {

    /** Accounts of one formal act lie so many days apart at most, as the register merges them. */
    private static final int APART = 3;

    private final Terms terms;

    Matcher(Terms terms) {
        this.terms = terms;
    }

    /** Events, each as it is known now. Only a rule on events finds any. */
    Judgement events(List<Occurrence> events, Memory memory) {
        if (!(terms.what() instanceof What.Deed deed)) {
            return Judgement.NOTHING;
        }
        List<Finding> found = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Occurrence event : events) {
            if (takes(deed, event)) {
                if (!isKnown(event, memory)) {
                    found.add(new Finding.Happened(event));
                }
                marks.addAll(Mark.of(event)); // of one that is known, too: accounts of it may have come
            }
        }
        return new Judgement(found, marks, List.of(), List.of());
    }

    private boolean takes(What.Deed deed, Occurrence event) {
        return deed.takes(event)
                && terms.where().takes(event)
                && terms.modalities().contains(event.modality())
                && isTold(event);
    }

    /** By reports enough, one of them fresh. */
    private boolean isTold(Occurrence event) {
        return event.independent() >= terms.reports() && isFresh(event);
    }

    private boolean isFresh(Occurrence event) {
        DateRange date = event.date();
        return terms.within().isEmpty()
                || date == null
                || event.reports().stream()
                        .map(report -> report.published())
                        .anyMatch(day -> day == null || !date.end().isBefore(day.minusDays(terms.within().getAsInt())));
    }

    private static boolean isKnown(Occurrence event, Memory memory) {
        return event.reports().stream()
                .anyMatch(report -> memory.marks(report.id().dispatch()).stream().anyMatch(mark -> mark.holds(report)));
    }

    /**
     * The history of a pair. What is told is what an act or a deed brought about; that tension has eased is not.
     *
     * @param relation as of a day late enough that all acts known of are in its history
     */
    Judgement history(Relation relation, Memory memory) {
        if (!(terms.what() instanceof What.StatusChanged wanted) || !terms.where().takes(relation.pair())) {
            return Judgement.NOTHING;
        }
        List<Finding> found = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (StatusChange change : changes(relation)) {
            if (wanted.to().map(change.status()::equals).orElse(true) && isTold(change)) {
                Turn turn = new Turn(relation.pair(), change.status(), change.date());
                if (memory.turns(relation.pair()).stream().noneMatch(told -> isSame(told, turn, relation))) {
                    found.add(new Finding.Changed(relation.pair(), change));
                }
                turns.add(turn);
            }
        }
        return new Judgement(found, List.of(), turns, List.of());
    }

    /** The lines after which the two stand otherwise than before; the first act that is filed of two always counts. */
    private static List<StatusChange> changes(Relation relation) {
        List<StatusChange> changes = new ArrayList<>();
        RelationStatus before = null;
        for (StatusChange line : relation.history()) {
            if (before == null || !isAlike(before, line.status())) {
                changes.add(line);
            }
            before = line.status();
        }
        return changes;
    }

    private static boolean isAlike(RelationStatus one, RelationStatus other) {
        return one == other || (stands(one) && stands(other));
    }

    private static boolean stands(RelationStatus status) {
        return status == RelationStatus.ESTABLISHED || status == RelationStatus.RESTORED;
    }

    private boolean isTold(StatusChange change) {
        Optional<Occurrence> cause = change.cause();
        return change.isFormal() ? isTold(cause.orElseThrow()) : cause.map(this::isFresh).orElse(false);
    }

    /** Whether one change is meant: to one status, on nearly one day or with no other status between. */
    private static boolean isSame(Turn told, Turn turn, Relation relation) {
        if (told.status() != turn.status()) {
            return false;
        }
        LocalDate first = earlier(told.date().end(), turn.date().end());
        LocalDate last = first.equals(told.date().end()) ? turn.date().end() : told.date().end();
        return ChronoUnit.DAYS.between(first, last) <= APART
                || relation.history().stream()
                        .filter(line -> !isAlike(line.status(), turn.status()))
                        .map(line -> line.date().end())
                        .noneMatch(day -> day.isAfter(first) && day.isBefore(last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * The tension of a pair.
     *
     * @param today the day it is of
     * @param deed the most hostile of what was just entered of the pair; empty where nothing was
     */
    Judgement tension(Pair pair, double tension, LocalDate today, Optional<Occurrence> deed, Memory memory) {
        if (!(terms.what() instanceof What.TensionBelow below) || !terms.where().takes(pair)) {
            return Judgement.NOTHING;
        }
        Optional<Level> last = memory.level(pair);
        boolean fired = last.map(level -> level.fired() && level.fadedUntil(today) < below.armedFrom()).orElse(false);
        boolean falls = !fired && tension < below.level();
        boolean fires = falls || (fired && tension < below.armedFrom());
        if (last.isEmpty() && !fires) {
            return Judgement.NOTHING;
        }
        return new Judgement(
                falls ? List.of(new Finding.Fell(pair, tension, below.level(), deed)) : List.of(),
                List.of(),
                List.of(),
                List.of(new Level(pair, fires, tension, today)));
    }
}
