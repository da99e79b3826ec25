package org.chancery.register;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.Modality;
import org.chancery.coding.Quad;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that two reports tell one event.
 *
 * <p>They must be of the same dyad, type and modality, of compatible acts, days, persons and places. Then what is done once is
 * one act though accounts of it lie up to {@value #FORMAL_DAYS} days apart: no state breaks relations twice in a week, or
 * arrests the same person twice. Anything else must be told of the same day, or of the next in like words; deeds, too, if both
 * days are the dispatches' own and no words tell them, since such a day may be one out.
 */
final class Kinship {

    /** How far apart, in days, accounts of one formal act may date it. */
    static final int FORMAL_DAYS = 3;

    /** A report whose range of days is longer than this tells the month or the year, not the day. */
    private static final int LONGEST_EXACT = 3;

    /** Whom a state sends away is told in more and less detail: "the ambassador and consuls", "all of them". */
    private static final Set<Act> EXPULSIONS = Set.of(Act.AMBASSADOR_EXPELLED, Act.DIPLOMATS_EXPELLED);

    private static final double NEXT_DAY_WORDS = 0.5;
    private static final double SAME_DAY_WORDS = 0.25;
    private static final double ACT_AND_NO_ACT_WORDS = 0.3;

    private Kinship() {}

    /** Whether the day is told, give or take one. */
    static boolean isExact(Report report) {
        DateRange date = report.date();
        return date != null && ChronoUnit.DAYS.between(date.start(), date.end()) < LONGEST_EXACT;
    }

    /**
     * The block within which a report can have kin: reports of different blocks are never one event. What a party alleges may
     * be what another dispatch tells as done.
     *
     * <p>Coded reports have no words to be told apart by, and keep to themselves: those of one dyad, type, mode and day are one
     * event, the one-a-day filter of event data.
     */
    static String block(Report report) {
        if (report.isCoded()) {
            DateRange date = report.date();
            return dyadBlock(report) + "|" + report.mode() + "|" + (date == null ? "" : date.start());
        }
        return dyadBlock(report);
    }

    private static String dyadBlock(Report report) {
        String source = report.source() == null ? "" : report.source().code();
        String target = report.target() == null ? "" : report.target().code();
        boolean turned = Mutual.is(report.type(), report.act()) && source.compareTo(target) > 0;
        Modality told = report.modality() == Modality.ALLEGED ? Modality.ACTUAL : report.modality();
        return (turned ? target : source) + "|" + (turned ? source : target) + "|" + report.type() + "|" + told;
    }

    /** From 0, they cannot be one, to 1. */
    static double likeness(Report one, Report other) {
        if (one.isCoded() && other.isCoded()) {
            return one.id().dispatch().equals(other.id().dispatch()) ? 0 : daysApart(one.date(), other.date()) == 0 ? 0.9 : 0;
        }
        if (!compatible(one, other)) {
            return 0;
        }
        boolean sameAct = one.act() != null && Objects.equals(one.act(), other.act());
        long apart = daysApart(one.date(), other.date());
        double words = one.words().overlap(other.words());
        if (sameAct && (Practice.isFormal(one.act()) || isToOnePerson(one, other))) {
            return apart > FORMAL_DAYS ? 0 : 0.6 + 0.3 * words - 0.05 * apart;
        }
        boolean expulsions = one.act() != null && other.act() != null && !sameAct;
        if (one.id().dispatch().equals(other.id().dispatch())) {
            return apart > 0 ? 0 : one.evidence().overlaps(other.evidence()) ? 0.8 : expulsions ? 0.4 : 0;
        }
        if (apart > 1) {
            return 0;
        }
        if (expulsions) {
            return 0.4 + 0.3 * words;
        }
        if (apart == 1 && sameAct && isDeed(one) && !one.dayTold() && !other.dayTold()) {
            return 0.3 + 0.3 * words;
        }
        if (apart == 1) {
            return words >= NEXT_DAY_WORDS && Objects.equals(one.act(), other.act()) ? 0.3 + 0.3 * words : 0;
        }
        if (sameAct) {
            return 0.5 + 0.4 * words;
        }
        double wanted = Objects.equals(one.act(), other.act()) ? SAME_DAY_WORDS : ACT_AND_NO_ACT_WORDS;
        return words >= wanted ? 0.3 + 0.5 * words : 0;
    }

    /** Whether both tell what was done to or for one named person: those acted on stand first in a report. */
    private static boolean isToOnePerson(Report one, Report other) {
        return Practice.isPersonal(one.act())
                && !one.persons().isEmpty()
                && !other.persons().isEmpty()
                && PersonName.same(one.persons().get(0), other.persons().get(0));
    }

    /** Whether something is done, not said: what is said is said again the next day about something else. */
    private static boolean isDeed(Report report) {
        return report.type().quad() == Quad.MATERIAL_CONFLICT || report.type().quad() == Quad.MATERIAL_COOPERATION;
    }

    /** Whether neither says anything of the event that the other contradicts, the day set aside. */
    static boolean compatible(Report one, Report other) {
        return (one.isCoded() && other.isCoded()) || areCompatible(one, other);
    }

    private static boolean areCompatible(Report one, Report other) {
        return acts(one.act(), other.act())
                && (one.mode() == null || other.mode() == null || one.act() != null || one.mode().equals(other.mode()))
                && persons(one, other)
                && (isOfState(one, other) || places(one.place(), other.place()));
    }

    /** A formal act of one government toward another happens nowhere in particular; only a mission entered has its town. */
    private static boolean isOfState(Report one, Report other) {
        return Objects.equals(one.act(), other.act()) && Practice.isFormal(one.act()) && !Act.PREMISES_VIOLATED.equals(one.act());
    }

    private static boolean acts(@Nullable Act one, @Nullable Act other) {
        return one == other || one == null || other == null || (EXPULSIONS.contains(one) && EXPULSIONS.contains(other));
    }

    private static boolean persons(Report one, Report other) {
        boolean matters = Practice.isPersonal(one.act()) || Practice.isPersonal(other.act());
        return !matters || one.persons().isEmpty() || other.persons().isEmpty() || common(one.persons(), other.persons());
    }

    private static boolean common(List<String> some, List<String> others) {
        return some.stream().anyMatch(name -> others.stream().anyMatch(other -> PersonName.same(name, other)));
    }

    private static boolean places(@Nullable Place one, @Nullable Place other) {
        return one == null
                || other == null
                || one.country() == null
                || other.country() == null
                || one.country().equals(other.country());
    }

    /** Days between the two; 0 if they overlap, very many if either is not told. */
    static long daysApart(@Nullable DateRange one, @Nullable DateRange other) {
        if (one == null || other == null) {
            return Objects.equals(one, other) ? 0 : Integer.MAX_VALUE;
        }
        if (one.end().isBefore(other.start())) {
            return ChronoUnit.DAYS.between(one.end(), other.start());
        }
        return Math.max(0, ChronoUnit.DAYS.between(other.end(), one.start()));
    }
}
