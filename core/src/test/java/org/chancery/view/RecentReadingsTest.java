package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dispatches that were opened are not opened again at once. */
class RecentReadingsTest {

    private final List<String> opened = new ArrayList<>();
    private final RecentReadings readings = new RecentReadings(id -> {
        opened.add(id);
        return Optional.empty();
    });

    @Test
    void opensADispatchOnce() {
        readings.apply("a");
        readings.apply("b");
        readings.apply("a");

        assertThat(opened).containsExactly("a", "b");
    }

    @Test
    void letsGoOfWhatWasNotAskedForLongest() {
        readings.apply("old");
        for (int i = 0; i < 1000; i++) {
            readings.apply("d" + i);
        }
        readings.apply("old");

        assertThat(opened).filteredOn("old"::equals).hasSize(2);
    }
}
