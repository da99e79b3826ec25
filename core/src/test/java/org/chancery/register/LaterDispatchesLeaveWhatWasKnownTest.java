package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.chancery.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was known by a day stays so when dispatches published later are filed, whatever day they tell of. */
class LaterDispatchesLeaveWhatWasKnownTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knownByADayNothingChanges(long seed) {
        LocalDate day = LocalDate.parse("2001-01-20").plusDays(new Random(seed).nextInt(100));
        List<Reading> all = Chronicle.of(seed, 60);
        List<Reading> before = all.stream().filter(one -> !one.dispatch().published().isAfter(day)).toList();
        List<Reading> after = all.stream().filter(one -> one.dispatch().published().isAfter(day)).toList();
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty();
        Times known = new Times(LocalDate.parse("2030-01-01"), Optional.of(day));
        Times knownThen = new Times(day, Optional.of(day));
        Smallest.holds(seed, after, some -> {
            MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
            register.file(before, Instant.EPOCH);
            List<Answers> asked = List.of(Answers.of(register, known), Answers.of(register, knownThen));

            register.file(some, Instant.EPOCH);
            register.file(Chronicle.from(seed, "mission", 9, day.plusDays(1), 20), Instant.EPOCH);

            assertThat(List.of(Answers.of(register, known), Answers.of(register, knownThen))).isEqualTo(asked);
        });
    }
}
