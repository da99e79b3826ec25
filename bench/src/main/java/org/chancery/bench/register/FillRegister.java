package org.chancery.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Files made-up dispatches into a register the way {@code chancery file} does, in larger lots, and tells how long each part took,
 * how large the register was by then and how much was written. What making them up costs is not counted. A register that was filled in part is filled on.
 * Arguments: the register, how many events, how many dispatches a lot, after how many to stop, by how many dispatches a
 * story is told at most.
 */
public final class FillRegister {

    private static final int TOLD_EVERY = 20_000;

    private final SqlRegister register;
    private final String place;
    private final long before;
    private Stopwatch all = Stopwatch.UNUSED;
    private Stopwatch part = Stopwatch.UNUSED;
    private long filed;
    private long inPart;
    private long written = Written.bytes();

    private FillRegister(SqlRegister register, String place) {
        this.register = register;
        this.place = place;
        this.before = register.count();
    }

    /**
     * @param arguments the register; how many events, default 10,000; how many dispatches a lot, default 1,000; after how many to stop;
     *     how many dispatches tell a story at most, default ten
     */
    public static void main(String[] arguments) {
        long events = arguments.length > 1 ? Long.parseLong(arguments[1]) : 10_000;
        int lot = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000;
        long most = arguments.length > 3 ? Long.parseLong(arguments[3]) : Long.MAX_VALUE;
        int papers = arguments.length > 4 ? Integer.parseInt(arguments[4]) : Integer.MAX_VALUE;
        try (SqlRegister register = Registers.open(arguments[0])) {
            new FillRegister(register, arguments[0]).fill(Newsroom.of(events, 1, World.load(), papers), lot, most);
        }
    }

    private void fill(Newsroom newsroom, int size, long most) {
        List<Reading> lot = new ArrayList<>(size);
        for (Iterator<Reading> readings = newsroom.readings().skip(before).limit(most).iterator(); readings.hasNext(); ) {
            lot.add(readings.next());
            if (lot.size() == size || !readings.hasNext()) {
                file(lot);
                lot.clear();
            }
        }
        System.out.printf(Locale.ROOT, "%,d dispatches: %s, %,d MB%n", filed, all.rateOf(filed), megabytes());
    }

    private void file(List<Reading> lot) {
        Stopwatch start = Stopwatch.start();
        int fresh = register.file(lot, Instant.EPOCH).size();
        Stopwatch spent = start.elapsed();
        all = all.and(spent);
        part = part.and(spent);
        long told = filed / TOLD_EVERY;
        filed += fresh;
        inPart += fresh;
        if (filed / TOLD_EVERY > told) {
            long now = Written.bytes();
            System.out.printf(Locale.ROOT, "%,10d dispatches, %,7d MB: %s, %,d KB written a dispatch%n", before + filed, megabytes(),
                    part.rateOf(inPart), (now - written) / 1000 / inPart);
            written = now;
            part = Stopwatch.UNUSED;
            inPart = 0;
        }
    }

    /** Of the file and of the log beside it. */
    private long megabytes() {
        return place.startsWith("jdbc:") ? 0 : bytes(Path.of(place)) + bytes(Path.of(place + "-wal")) >> 20;
    }

    private static long bytes(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The size of %s cannot be told.".formatted(file), e);
        }
    }
}
