package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.coding.Act;
import org.chancery.coding.ActorKind;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.reading.Reading;

/** Made-up dispatches on a few states in a few months, so that many reports meet; the same seed makes the same. */
public final class Chronicle {

    private static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD");
    private static final List<Act> ACTS = List.of(
            Act.RELATIONS_BROKEN,
            Act.RELATIONS_RESTORED,
            Act.AMBASSADOR_EXPELLED,
            Act.DIPLOMATS_EXPELLED,
            Act.AMBASSADOR_RECALLED,
            Act.MISSION_OPENED,
            Act.MISSION_CLOSED,
            Act.PREMISES_VIOLATED,
            Act.CONDEMNATION,
            Act.TALKS,
            Act.ASYLUM_GRANTED,
            Act.ARREST,
            Act.PROCEEDINGS_FILED,
            Act.MEASURES_ORDERED,
            Act.JUDGMENT_GIVEN);
    private static final List<EventType> TYPES = List.of(EventType.ACCUSE, EventType.ASSAULT, EventType.SUPPORT, EventType.SANCTION);
    private static final List<String> PERSONS = List.of("Jo Reed", "Reed", "Kim Reed", "Kim Stone");
    private static final List<Act> OF_COURTS = List.of(Act.MEASURES_ORDERED, Act.JUDGMENT_GIVEN);
    private static final List<Act> OF_MISSIONS = List.of(Act.MISSION_OPENED, Act.MISSION_CLOSED, Act.PREMISES_VIOLATED);
    private static final LocalDate FIRST = LocalDate.parse("2001-01-01");

    private final Random random;
    private final LocalDate first;
    private final int days;

    private Chronicle(long seed, LocalDate first, int days) {
        this.random = new Random(seed);
        this.first = first;
        this.days = days;
    }

    /** So many dispatches, a few of them near-copies of others. */
    public static List<Reading> of(long seed, int dispatches) {
        Chronicle chronicle = new Chronicle(seed, FIRST, 150);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < dispatches; i++) {
            readings.add(chronicle.dispatch("d" + i).reading());
        }
        return readings;
    }

    /**
     * So many dispatches, published from a day on and telling of nothing before it, by the day; some speak of missions besides.
     *
     * @param prefix begins their ids
     * @param days the number of days on which they are published
     */
    public static List<Reading> from(long seed, String prefix, int dispatches, LocalDate first, int days) {
        Chronicle chronicle = new Chronicle(seed, first, days);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < dispatches; i++) {
            Told told = chronicle.dispatch(prefix + i);
            if (chronicle.random.nextInt(4) == 0) {
                told.mission(chronicle.pick(List.of(ActorKind.MISSION, ActorKind.CONSULATE)), chronicle.pick(STATES), chronicle.pick(STATES), chronicle.pick(List.of("Bbb City", "Port")));
            }
            readings.add(told.reading());
        }
        return readings;
    }

    private Told dispatch(String id) {
        LocalDate published = first.plusDays(random.nextInt(days));
        Told told = Told.in(id, published.toString());
        int events = 1 + random.nextInt(4);
        for (int i = 0; i < events; i++) {
            event(told, published);
        }
        return random.nextInt(3) == 0 ? told.words(agencyText(random.nextInt(4))) : told;
    }

    private void event(Told dispatch, LocalDate published) {
        String source = pick(STATES);
        String target = pick(STATES);
        LocalDate told = published.minusDays(random.nextInt(40));
        LocalDate day = first.equals(FIRST) || !told.isBefore(first) ? told : first;
        String date = random.nextInt(6) == 0 && first.equals(FIRST) ? day.toString().substring(0, 7) : day.toString();
        Modality modality = random.nextInt(4) == 0 ? pick(List.of(Modality.values())) : Modality.ACTUAL;
        if (random.nextInt(3) == 0) {
            dispatch.event(pick(TYPES), null, source, target, date, modality, clause());
        } else {
            Act act = pick(ACTS);
            boolean ofPerson = Act.ARREST.equals(act) || Act.ASYLUM_GRANTED.equals(act);
            boolean isNamed = ofPerson && random.nextInt(4) > 0;
            String by = OF_COURTS.contains(act) && random.nextInt(3) > 0 ? "The Court (ICJ)" : source;
            dispatch.act(act, by, isNamed ? pick(PERSONS) + "/" + target : target, date, modality, clause());
            if (OF_MISSIONS.contains(act) && random.nextBoolean()) {
                String host = pick(STATES);
                dispatch.at(random.nextBoolean() ? host.charAt(0) + host.substring(1).toLowerCase(Locale.ROOT) + " City" : "Port", host);
            }
        }
        if (random.nextBoolean()) {
            dispatch.dated("that day");
        }
    }

    private String clause() {
        return IntStream.range(0, 5).mapToObj(i -> "word" + random.nextInt(9)).collect(Collectors.joining(" "));
    }

    private static String agencyText(int number) {
        Random own = new Random(number);
        return IntStream.range(0, 200).mapToObj(i -> "agency" + own.nextInt(2000)).collect(Collectors.joining(" "));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
