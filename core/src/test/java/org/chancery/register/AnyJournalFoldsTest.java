package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was entered in whatever order, a register answers. */
class AnyJournalFoldsTest {

    private static final List<Times> TIMES = List.of(
            Times.asOf(LocalDate.parse("2030-01-01")),
            Times.asOf(LocalDate.parse("2001-02-10")),
            Times.asOf(LocalDate.parse("1900-01-01")),
            new Times(LocalDate.parse("2001-04-01"), Optional.of(LocalDate.parse("2001-02-20"))));

    /** A dozen, or as many as the property {@code chancery.seeds} says. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyJournalFoldsAndEachOfItsBeginnings(long seed) {
        Smallest.holds(seed, Entries.of(seed, 40), entries -> {
            MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
            for (Entry entry : entries) {
                Entries.enter(List.of(entry), register);
                Answers.of(register, TIMES.get(0));
            }
            for (Times times : TIMES) {
                assertThat(Answers.of(register, times).events()).allSatisfy(event -> {
                    assertThat(event.reports()).isNotEmpty();
                    assertThat(register.dispatches()).containsAll(event.dispatches());
                    assertThat(register.event(event.id())).isPresent();
                });
            }
        });
    }
}
