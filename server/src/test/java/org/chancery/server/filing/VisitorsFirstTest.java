package org.chancery.server.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Reading waits for visitors, and not for ever. */
class VisitorsFirstTest {

    @Test
    void where_nobody_waits_nothing_is_waited_for() {
        AtomicInteger asked = new AtomicInteger();

        new VisitorsFirst(() -> asked.incrementAndGet() < 0).giveWay();

        assertThat(asked).hasValue(1);
    }

    @Test
    void who_waits_is_let_go_first() {
        AtomicInteger asked = new AtomicInteger();

        new VisitorsFirst(() -> asked.incrementAndGet() < 3).giveWay();

        assertThat(asked).hasValue(3);
    }

    @Test
    void at_a_desk_that_is_never_quiet_reading_goes_on() {
        AtomicInteger asked = new AtomicInteger();

        new VisitorsFirst(() -> asked.incrementAndGet() > 0).giveWay();

        assertThat(asked).hasValueBetween(2, 20);
    }

    @Test
    void whoever_is_interrupted_goes_on_and_stays_so() {
        Thread.currentThread().interrupt();

        new VisitorsFirst(() -> true).giveWay();

        assertThat(Thread.interrupted()).isTrue();
    }
}
