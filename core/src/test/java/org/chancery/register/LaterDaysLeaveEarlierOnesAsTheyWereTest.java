package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was true on a day stays so when later dispatches about later days are filed.
 *
 * <p>Later means by more than {@value Kinship#FORMAL_DAYS} days: accounts of one act may lie so far apart, so that a dispatch about
 * the day after may be one more account of it, and move it by being of another mind than the first.
 */
class LaterDaysLeaveEarlierOnesAsTheyWereTest {

    /** No dispatch of before is published later. */
    private static final LocalDate LAST = LocalDate.parse("2001-05-31");

    static Stream<Arguments> seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 12)).boxed().flatMap(seed ->
                Stream.of("2001-05-31", "2001-04-12").map(day -> Arguments.of(seed, LocalDate.parse(day))));
    }

    /** The day may be in the midst of a month that accounts know and no more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void asOfADayNothingChanges(long seed, LocalDate day) {
        List<Reading> before = Chronicle.of(seed, 40);
        List<Reading> after = Chronicle.from(seed + 1000, "later", 40, day.plusDays(Kinship.FORMAL_DAYS + 1), 110).stream()
                .filter(reading -> LAST.isBefore(Objects.requireNonNull(reading.dispatch().published())))
                .toList();
        Smallest.holds(seed, after, some -> {
            MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
            register.file(before, Instant.EPOCH);
            List<LocalDate> days = List.of(day, day.minusDays(new Random(seed).nextInt(150)));
            List<Answers> asked = days.stream().map(then -> Answers.of(register, Times.asOf(then))).toList();

            register.file(some, Instant.EPOCH);

            assertThat(days.stream().map(then -> Answers.of(register, Times.asOf(then))).toList()).isEqualTo(asked);
        });
    }
}
