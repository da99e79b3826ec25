package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.chancery.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A register is what was filed, not when or how often. Corrections hold in the order in which they were made; dispatches may come
 * before, between or after them.
 */
class FilingIsIdempotentAndOrderFreeTest {

    private static final List<Times> TIMES = List.of(
            Times.asOf(LocalDate.parse("2030-01-01")),
            Times.asOf(LocalDate.parse("2001-02-10")),
            new Times(LocalDate.parse("2001-04-01"), Optional.of(LocalDate.parse("2001-03-01"))));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderLotsAndRepetitionsChangeNothing(long seed) {
        Smallest.holds(seed, Chronicle.of(seed, 40), readings -> {
            MemoryRegister once = new MemoryRegister(Told.clerk(), Told.cases());
            once.file(readings, Instant.EPOCH);

            assertSame(inDisorder(readings, List.of(), new Random(seed)), once);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dispatchesMayComeBeforeBetweenAndAfterCorrections(long seed) {
        List<Entry> entries = Entries.of(seed, 40);
        Smallest.holds(seed, entries, some -> {
            List<Reading> readings = firstReadings(some);
            List<Entry.CorrectionMade> corrections = some.stream()
                    .filter(Entry.CorrectionMade.class::isInstance)
                    .map(Entry.CorrectionMade.class::cast)
                    .toList();
            MemoryRegister once = new MemoryRegister(Told.clerk(), Told.cases());
            once.file(readings, Instant.EPOCH);
            corrections.forEach(once::correct);

            assertSame(inDisorder(readings, corrections, new Random(seed)), once);
        });
    }

    /** Of each dispatch the reading that is filed first. */
    private static List<Reading> firstReadings(List<Entry> entries) {
        List<Reading> readings = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.DispatchFiled filed
                    && readings.stream().noneMatch(one -> one.dispatch().id().equals(filed.reading().dispatch().id()))) {
                readings.add(filed.reading());
            }
        }
        return readings;
    }

    private static MemoryRegister inDisorder(List<Reading> readings, List<Entry.CorrectionMade> corrections, Random random) {
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        int corrected = 0;
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(7));
            register.file(shuffled.subList(from, to), Instant.EPOCH);
            register.file(shuffled.subList(random.nextInt(to), to), Instant.EPOCH);
            for (; corrected < corrections.size() && random.nextInt(3) > 0; corrected++) {
                register.correct(corrections.get(corrected));
            }
            from = to;
        }
        corrections.subList(corrected, corrections.size()).forEach(register::correct);
        return register;
    }

    private static void assertSame(Register actual, Register expected) {
        for (Times times : TIMES) {
            assertThat(Answers.of(actual, times)).isEqualTo(Answers.of(expected, times));
        }
        assertThat(actual.dispatches()).isEqualTo(expected.dispatches());
    }
}
