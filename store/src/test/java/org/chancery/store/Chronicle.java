package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.reading.Reading;
import org.chancery.register.Told;

/** Made-up dispatches on a few states in a few months, so that many reports meet; the same seed makes the same. */
final class Chronicle {

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
            Act.PROCEEDINGS_FILED);
    private static final List<EventType> TYPES = List.of(EventType.ACCUSE, EventType.ASSAULT, EventType.SUPPORT, EventType.SANCTION);
    private static final List<String> PERSONS = List.of("Jo Reed", "Reed", "Kim Stone");
    private static final LocalDate FIRST = LocalDate.parse("2001-01-01");

    private final Random random;

    private Chronicle(long seed) {
        this.random = new Random(seed);
    }

    /** So many dispatches, a few of them near-copies of others. */
    static List<Reading> of(long seed, int dispatches) {
        Chronicle chronicle = new Chronicle(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < dispatches; i++) {
            readings.add(chronicle.dispatch("d" + i).reading());
        }
        return readings;
    }

    private Told dispatch(String id) {
        LocalDate published = FIRST.plusDays(random.nextInt(150));
        Told told = Told.in(id, published.toString());
        int events = 1 + random.nextInt(4);
        for (int i = 0; i < events; i++) {
            event(told, published);
        }
        return random.nextInt(3) == 0 ? told.words(agencyText(random.nextInt(4))) : told;
    }

    private void event(Told told, LocalDate published) {
        String source = pick(STATES);
        String target = pick(STATES);
        LocalDate day = published.minusDays(random.nextInt(40));
        String date = random.nextInt(6) == 0 ? day.toString().substring(0, 7) : day.toString();
        Modality modality = random.nextInt(4) == 0 ? pick(List.of(Modality.values())) : Modality.ACTUAL;
        if (random.nextInt(3) == 0) {
            told.event(pick(TYPES), null, source, target, date, modality, clause());
        } else {
            Act act = pick(ACTS);
            boolean ofPerson = Act.ARREST.equals(act) || Act.ASYLUM_GRANTED.equals(act);
            boolean isNamed = ofPerson && random.nextInt(4) > 0;
            told.act(act, source, isNamed ? pick(PERSONS) + "/" + target : target, date, modality, clause());
        }
        if (random.nextBoolean()) {
            told.dated("that day");
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
