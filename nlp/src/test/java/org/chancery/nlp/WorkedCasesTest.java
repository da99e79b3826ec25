package org.chancery.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Engagement;
import org.chancery.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Six crises as an international lawyer would read them: {@code examples/law}. A row of a case that says {@code yes} is a rule the dispatch
 * engages, {@code no} one that is tempting and must not be asserted; {@code later} is one the reading does not find yet, {@code open} one on
 * which lawyers may differ.
 */
class WorkedCasesTest {

    private static final Path CASES = Path.of("..", "examples", "law");

    private record Row(String expect, String instrument, String article, String how, String act, String by, String line) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], line);
        }

        boolean is(Engagement law, Reading reading) {
            Map<String, Actor> cast = new HashMap<>();
            reading.actors().forEach(actor -> cast.put(actor.id(), actor));
            return law.instrument().equals(instrument)
                    && law.how().code().equals(how)
                    && (article.isEmpty() || law.articles().stream().anyMatch(this::isArticle))
                    && (act.isEmpty() || act.equals(act(law, reading)))
                    && (by.isEmpty()
                            || law.claimedBy().stream().anyMatch(id -> by.equals(Objects.requireNonNull(cast.get(id)).country())));
        }

        private boolean isArticle(String told) {
            return told.equals(article) || told.startsWith(article + "(") || article.startsWith(told + "(");
        }

        private static String act(Engagement law, Reading reading) {
            return reading.events().stream()
                    .filter(event -> event.id().equals(law.event()))
                    .map(WorkedCasesTest::code)
                    .findFirst()
                    .orElse("");
        }
    }

    private static String code(Event event) {
        return event.act() == null ? event.type().name() : event.act().code();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsALawyerWouldReadIt(Path file) throws IOException {
        Dispatch dispatch = new Dispatch("1", file.toString(), null, null, List.of(), null, null, "en", Files.readString(file));
        Reading reading = SharedParser.reader().read(dispatch);
        Path expected = Path.of(file.toString().replace(".txt", ".law.tsv"));

        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : Files.readAllLines(expected).stream().skip(1).map(Row::of).toList()) {
            boolean found = reading.law().stream().filter(Engagement::applies).anyMatch(law -> row.is(law, reading));
            if (row.expect().equals("yes") && !found) {
                missed.add(row.line());
            }
            if (row.expect().equals("no") && found) {
                wrong.add(row.line());
            }
        }
        assertThat(missed).as("rules engaged and not found").isEmpty();
        assertThat(wrong).as("rules asserted that are not engaged").isEmpty();
    }
}
