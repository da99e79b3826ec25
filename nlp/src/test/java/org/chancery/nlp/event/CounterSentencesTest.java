package org.chancery.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.SharedParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sport, markets, weather, accidents, arts and mere description: words of politics and no political event. */
class CounterSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static English reader;

    @BeforeAll
    static void open() throws IOException {
        reader = SharedParser.reader();
    }

    static Stream<String> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(CounterSentencesTest.class.getResourceAsStream("counters.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void figureOfSpeechIsNoEvent(String sentence) {
        List<Event> events = reader.read(new Dispatch("t", "t", null, null, List.of(), null, DAY, "en", sentence))
                .events();

        assertThat(events).as(events.stream().map(Event::why).toList().toString()).noneMatch(event -> event.modality() == Modality.ACTUAL);
    }
}
