package org.chancery.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Opinion;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Reading READING = ExpulsionReading.reading();
    private static final Event MET = READING.events().get(2);

    @Test
    void deedsOfASentenceThatReadAlikeAreShownOnce() throws IOException {
        assertThat(page(List.of(MET, MET.named("e9")), Detail.PLAIN)).containsOnlyOnce("Peru → Chile: meets or talks");
        assertThat(page(List.of(MET, MET.named("e9")), Detail.EXPLAIN)).contains("Peru → Chile: meets or talks\n");
    }

    @Test
    void anActOnOneselfIsAnActAtHome() throws IOException {
        Event home = new Event(
                "e1", MET.type(), null, List.of(), "046", null, MET.sources(), MET.sources(), List.of(), MET.date(), null, List.of(),
                MET.modality(), null, MET.evidence(), 0.9, List.of(), "by hand");

        assertThat(page(List.of(home), Detail.PLAIN)).contains("Peru, at home: meets or talks");
    }

    @Test
    void whatTheModelTakesADeedForStandsBesideIt() throws IOException {
        Event attack = new Event(
                "e1", EventType.PROTEST, null, List.of(), "140", null, MET.sources(), MET.targets(), List.of(), MET.date(), null, List.of(),
                MET.modality(), null, MET.evidence(), 0.1, List.of(new Opinion(EventType.PROTEST, 0.07), new Opinion(EventType.ASSAULT, 0.9)),
                "by hand");

        assertThat(page(List.of(attack), Detail.PLAIN).replaceAll("\\s+", " ")).contains("(or attacks: chance 0.90, against 0.07)");
    }

    private static String page(List<Event> events, Detail detail) throws IOException {
        Reading reading = new Reading(
                READING.dispatch(), READING.sentences(), READING.actors(), events, List.of(), List.of(), List.of(), List.of(), List.of());
        StringWriter page = new StringWriter();
        Phrases phrases = new Phrases();
        new Timeline(new Paper(page, 80, Paper.Colour.NONE), phrases, new Names(reading, phrases), detail).write(reading);
        return page.toString();
    }
}
