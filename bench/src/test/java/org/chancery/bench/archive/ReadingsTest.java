package org.chancery.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is counted of readings that go by. */
class ReadingsTest {

    @Test
    void dispatchesSentencesAndEventsAreCountedAndNothingWithinThem() throws IOException {
        String lines = """
                {"dispatch":{"id":"a","authors":["x"]},"sentences":[{"start":0,"end":4},{"start":5,"end":9}],"events":[{"targets":["a1","a2"]}]}
                {"dispatch":{"id":"b"},"sentences":[{"start":0,"end":4}],"events":[]}
                """;
        Readings readings = new Readings();
        readings.count(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(readings.dispatches()).isEqualTo(2);
        assertThat(readings.sentences()).isEqualTo(3);
        assertThat(readings.events()).isEqualTo(1);
    }
}
