package org.chancery.bench.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.chancery.reading.Reading;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;

/**
 * Files made-up dispatches into a register the way {@code chancery file} does, in larger lots, and tells how long each part took.
 * Arguments: the register, how many events.
 */
public final class FillRegister {

    private static final int LOT = 1000;
    private static final int TOLD_EVERY = 20_000;

    private FillRegister() {}

    /** @param arguments the register; how many events, default 10,000 */
    public static void main(String[] arguments) {
        String place = arguments[0];
        long events = arguments.length > 1 ? Long.parseLong(arguments[1]) : 10_000;
        Newsroom newsroom = Newsroom.of(events, 1, World.load());
        long filed = 0;
        Stopwatch all = Stopwatch.start();
        Stopwatch part = Stopwatch.start();
        try (SqlRegister register = Registers.open(place)) {
            List<Reading> lot = new ArrayList<>(LOT);
            for (Iterator<Reading> readings = newsroom.readings().iterator(); readings.hasNext(); ) {
                lot.add(readings.next());
                if (lot.size() == LOT || !readings.hasNext()) {
                    filed += register.file(lot, Instant.EPOCH).size();
                    lot.clear();
                    if (filed % TOLD_EVERY < LOT) {
                        System.out.printf(Locale.ROOT, "%,9d dispatches; the last %,d: %s%n", filed, TOLD_EVERY, part.rate(TOLD_EVERY));
                        part = Stopwatch.start();
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "%,d dispatches: %s, %,d MB%n", filed, all.rate(filed), megabytes(place));
    }

    private static long megabytes(String place) {
        try {
            return place.startsWith("jdbc:") ? 0 : Files.size(Path.of(place)) >> 20;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
