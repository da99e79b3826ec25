package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.chancery.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was true on a day stays so when later dispatches about later days are filed.
 *
 * <p>Later means by more than {@value Kinship#FORMAL_DAYS} days: accounts of one act may lie so far apart, so that a dispatch about
 * the day after may be one more account of it, and move it by being of another mind than the first.
 */
class LaterDaysLeaveEarlierOnesAsTheyWereTest {

    private static final LocalDate DAY = LocalDate.parse("2001-05-31");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asOfADayNothingChanges(long seed) {
        List<Reading> before = Chronicle.of(seed, 40);
        List<Reading> after = Chronicle.from(seed + 1000, "later", 20, DAY.plusDays(Kinship.FORMAL_DAYS + 1), 60);
        Smallest.holds(seed, after, some -> {
            MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
            register.file(before, Instant.EPOCH);
            List<LocalDate> days = List.of(DAY, DAY.minusDays(new Random(seed).nextInt(150)));
            List<Answers> asked = days.stream().map(day -> Answers.of(register, Times.asOf(day))).toList();

            register.file(some, Instant.EPOCH);

            assertThat(days.stream().map(day -> Answers.of(register, Times.asOf(day))).toList()).isEqualTo(asked);
        });
    }
}
