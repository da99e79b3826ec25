package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.reading.Reading;

/** Made-up years between three states, in which acts of practice are frequent and told by several dispatches; the same seed makes the same. */
final class Annals {

    private static final List<String> STATES = List.of("AAA", "BBB", "CCC");
    private static final List<Act> ACTS = List.of(
            Act.RELATIONS_BROKEN, Act.RELATIONS_RESTORED, Act.RELATIONS_ESTABLISHED, Act.AMBASSADOR_RECALLED, Act.AMBASSADOR_EXPELLED, Act.DIPLOMATS_EXPELLED,
            Act.AMBASSADOR_APPOINTED, Act.MISSION_CLOSED, Act.RECOGNITION_WITHDRAWN, Act.RECOGNITION_GRANTED, Act.ARREST, Act.CONDEMNATION, Act.TALKS);
    private static final LocalDate FIRST = LocalDate.parse("2001-01-01");

    private Annals() {}

    /** So many dispatches of two events each. */
    static List<Reading> of(long seed, int dispatches) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < dispatches; i++) {
            LocalDate published = FIRST.plusDays(random.nextInt(200));
            Told told = Told.in("d" + i, published.toString());
            for (int j = 0; j < 2; j++) {
                event(told, published, random);
            }
            readings.add(told.reading());
        }
        return readings;
    }

    private static void event(Told told, LocalDate published, Random random) {
        String source = pick(STATES, random);
        String target = pick(STATES, random);
        LocalDate day = published.minusDays(random.nextInt(9));
        String date = random.nextInt(4) == 0 ? day.toString().substring(0, 7) : day.toString();
        Modality modality = random.nextInt(6) == 0 ? Modality.ALLEGED : Modality.ACTUAL;
        String clause = "word%d other%d third%d".formatted(random.nextInt(4), random.nextInt(4), random.nextInt(4));
        if (random.nextInt(4) == 0) {
            told.event(random.nextBoolean() ? EventType.ASSAULT : EventType.ACCUSE, null, source, target, date, modality, clause);
        } else {
            told.act(pick(ACTS, random), source, target, date, modality, clause);
        }
        if (random.nextBoolean()) {
            told.dated("that day");
        }
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
