package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search for the fewest values that break a property. */
class SmallestTest {

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void brokenPropertyIsToldWithItsSeedAndTheFewestValuesThatBreakIt() {
        assertThatThrownBy(() -> Smallest.holds(17, HUNDRED, some -> assertThat(some.contains(31) && some.contains(77)).isFalse()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed 17")
                .hasMessageContaining("these 2 of them:\n  31\n  77");
    }

    @Test
    void exceptionBreaksItTooAndIsTheCause() {
        assertThatThrownBy(() -> Smallest.holds(1, HUNDRED, some -> {
                    if (some.size() > 3) {
                        throw new IllegalStateException("too many");
                    }
                }))
                .hasMessageContaining("these 4 of them")
                .hasRootCauseMessage("too many");
    }

    @Test
    void propertyThatHoldsIsSilent() {
        Smallest.holds(1, HUNDRED, some -> assertThat(some).hasSizeLessThan(101));
    }
}
