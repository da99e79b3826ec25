package org.chancery.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/**
 * Made-up journals: dispatches filed and filed again, read anew, empty, without a day, about nobody, coded rows; corrections of what
 * is there, of what was rejected before and of what never was, merging what was merged and splitting what was split. The same
 * seed makes the same.
 */
public final class Entries {

    private static final List<String> STATES = List.of("AAA", "BBB", "CCC", "");
    private static final List<String> DAYS = List.of("2001-02-01", "2001-02", "2001", "1999-12-31", "2029-06-01", "2001-02-28");

    private final Random random;
    private final List<Reading> filed = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final MemoryRegister sofar = new MemoryRegister(Told.clerk(), Told.cases());

    private Entries(long seed) {
        this.random = new Random(seed);
    }

    /** So many entries, in the order in which they are entered. */
    public static List<Entry> of(long seed, int number) {
        Entries made = new Entries(seed);
        List<Reading> dispatches = Chronicle.of(seed, number);
        for (int i = 0; i < number; i++) {
            made.enter(made.next(dispatches.get(i), i));
        }
        return made.entries;
    }

    /** Enters them one after the other; a dispatch that is filed already is read anew. */
    public static void enter(List<Entry> entries, Register register) {
        for (Entry entry : entries) {
            if (entry instanceof Entry.DispatchFiled dispatch) {
                if (register.file(List.of(dispatch.reading()), dispatch.entered()).isEmpty()) {
                    register.recode(dispatch.reading(), dispatch.entered());
                }
            } else if (entry instanceof Entry.CorrectionMade correction) {
                register.correct(correction);
            }
        }
    }

    private void enter(Entry entry) {
        entries.add(entry);
        enter(List.of(entry), sofar);
        if (entry instanceof Entry.DispatchFiled dispatch) {
            filed.add(dispatch.reading());
        }
    }

    private Entry next(Reading fresh, int number) {
        int choice = filed.isEmpty() ? 0 : random.nextInt(12);
        return switch (choice) {
            case 0, 1, 2, 3 -> new Entry.DispatchFiled(Instant.EPOCH, fresh);
            case 4 -> new Entry.DispatchFiled(Instant.EPOCH, odd("odd" + number).reading());
            case 5 -> new Entry.DispatchFiled(Instant.EPOCH, pick(filed));
            case 6 -> new Entry.DispatchFiled(Instant.EPOCH, anew(pick(filed)));
            default -> new Entry.CorrectionMade(Instant.EPOCH, "An Analyst", "so it was", correction());
        };
    }

    /** A dispatch with what an agency seldom sends. */
    private Told odd(String id) {
        Told told = Told.in(id, LocalDate.parse("2001-01-01").plusDays(random.nextInt(90)).toString());
        int events = random.nextInt(4);
        for (int i = 0; i < events; i++) {
            String target = pick(STATES);
            told.event(
                    pick(EventType.plover()), random.nextBoolean() ? null : pick(org.chancery.coding.Act.practice()), party(), target.isEmpty() ? "" : target, pick(DAYS),
                    pick(List.of(Modality.values())), random.nextInt(4) == 0 ? "" : "odd clause " + random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            told.mission(random.nextBoolean() ? ActorKind.MISSION : ActorKind.CONSULATE, "AAA", "BBB", pick(List.of("Bbb City", "Port")));
        }
        return random.nextInt(6) == 0 ? told.on(pick(List.of(Basis.CODED, Basis.ENTERED))) : told;
    }

    /** The same dispatch as another coder reads it: some events are not found, in another order; at times it is of another day. */
    private Reading anew(Reading reading) {
        List<Event> events = new ArrayList<>(reading.events());
        events.removeIf(event -> random.nextInt(3) == 0);
        Collections.shuffle(events, random);
        Dispatch dispatch = reading.dispatch();
        if (random.nextInt(3) == 0 && dispatch.published() != null) {
            dispatch = new Dispatch(
                    dispatch.id(), dispatch.source(), dispatch.title(), dispatch.agency(), dispatch.authors(), dispatch.dateline(),
                    dispatch.published().plusDays(random.nextInt(30) - 15), dispatch.language(), dispatch.text());
        }
        return new Reading(
                dispatch, reading.sentences(), reading.actors(), events, reading.statements(), reading.places(), reading.dates(),
                reading.law(), reading.notes());
    }

    private String party() {
        return pick(List.of("AAA", "BBB", "Jo Reed/AAA", "The Court (ICJ)", "Kim Reed/BBB"));
    }

    private Correction correction() {
        List<Anchor> anchors = anchors();
        return switch (random.nextInt(5)) {
            case 0 -> new Correction.Rejected(anchors);
            case 1 -> new Correction.Split(anchors);
            case 2 -> new Correction.FieldsSet(anchors, values());
            default -> new Correction.Merged(anchors);
        };
    }

    /** Of a few events as they stand, of accounts that were read at some time, or of words nobody wrote; at least one. */
    private List<Anchor> anchors() {
        List<Occurrence> events = sofar.events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01")));
        List<Anchor> anchors = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        while (anchors.size() < wanted) {
            int choice = random.nextInt(6);
            List<Report> once = Reports.of(pick(filed));
            if (choice == 0) {
                anchors.add(new Anchor("never-filed", new Span(0, 9), "AAA", null, null));
            } else if (choice == 1 && !once.isEmpty()) {
                anchors.add(Anchor.of(pick(once)));
            } else if (!events.isEmpty()) {
                anchors.addAll(Told.anchors(pick(events)));
            }
        }
        return anchors;
    }

    private Map<Correction.Field, String> values() {
        Map<Correction.Field, String> values = new EnumMap<>(Correction.Field.class);
        do {
            Correction.Field field = pick(List.of(Correction.Field.values()));
            values.put(field, switch (field) {
                case TYPE -> pick(EventType.plover()).name();
                case MODE -> pick(List.of("", "expel", "withdraw"));
                case ACT -> pick(List.of("", "relations-broken", "asylum-granted", "proceedings-filed", "mission-closed"));
                case SOURCE -> pick(List.of("", "AAA", "DDD", "UN"));
                case TARGET -> pick(List.of("", "AAA", "BBB", "ICJ"));
                case DATE -> pick(List.of("", "2001-02-10", "2001-02-01/2001-02-28", "2029-01-01"));
                case MODALITY -> pick(List.of(Modality.values())).code();
            });
        } while (random.nextInt(3) == 0);
        return values;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
