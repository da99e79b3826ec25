package org.chancery.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.SharedParser;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in, who did what to whom out: the whole reader, one sentence at a time. */
class EventCoderTest {

    private static English reader;

    @BeforeAll
    static void open() throws IOException {
        reader = SharedParser.reader();
    }

    record Case(LocalDate day, String text, String source, String type, String act, String target, String modality) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(EventCoderTest.class.getResourceAsStream("acts.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(c -> c[3].equals("none")
                            ? new Case(LocalDate.parse(c[0]), c[1], "-", "none", "-", "-", "-")
                            : new Case(LocalDate.parse(c[0]), c[1], c[2], c[3], c[4], c[5], c[6]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codesWhatAnAnalystCodes(Case given) {
        Reading reading = reader.read(
                new Dispatch("t", "t", null, null, List.of(), null, given.day(), "en", given.text()));
        Map<String, Actor> actors =
                reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        if (given.type().equals("none")) {
            assertThat(reading.events()).noneMatch(event -> event.modality() == Modality.ACTUAL);
            return;
        }
        assertThat(reading.events().stream().flatMap(event -> told(event, actors)).toList())
                .contains("%s %s %s %s %s".formatted(given.source(), given.type(), given.act(), given.target(), given.modality()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad carried out three strikes on Libya.                 | ASSAULT/aerial
            Chad carried out strikes against Libyan bases in Sudan.  | ASSAULT/aerial
            Chad launched 12 air strikes on Libyan forces.           | ASSAULT/aerial
            Chadian rebels launched strikes on Libya.                | ASSAULT/aerial
            Chad carried out an attack on Libya.                     | ASSAULT/firearms
            Chad launched an offensive against Libya.                | ASSAULT/firearms
            Chadian rebels carried out a bombing in Libya.           | ASSAULT/firearms
            Chadian teachers launched a strike against the mission of Libya. | PROTEST/strike
            Chadian miners held a strike.                            | PROTEST/strike
            """)
    void whatAVerbAndItsNounTellTogetherIsToldOnce(String text, String expected) {
        Reading reading = reader.read(
                new Dispatch("t", "t", null, null, List.of(), null, LocalDate.of(1987, 3, 2), "en", text));

        assertThat(reading.events()).extracting(event -> event.type() + "/" + event.mode()).containsExactly(expected);
    }

    private static Stream<String> told(Event event, Map<String, Actor> actors) {
        String act = event.act() == null ? "-" : event.act().code();
        return countries(event.sources(), actors).stream()
                .flatMap(source -> countries(event.targets(), actors).stream()
                        .map(target -> "%s %s %s %s %s"
                                .formatted(source, event.type(), act, target, event.modality().code())));
    }

    private static List<String> countries(List<String> ids, Map<String, Actor> actors) {
        return ids.isEmpty()
                ? List.of("-")
                : ids.stream().map(id -> Objects.requireNonNullElse(actors.get(id).country(), "-")).toList();
    }
}
